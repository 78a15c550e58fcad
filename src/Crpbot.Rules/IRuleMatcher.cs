using Crpbot.Core;

namespace Crpbot.Rules;

/// <summary>What a scanner tells the rules room about its own <c>match</c> key.</summary>
public interface IRuleMatcher
{
    /// <summary>The key under <c>match</c>.</summary>
    string Key { get; }

    /// <summary>Schema of what stands under it.</summary>
    KeySchema Schema { get; }

    /// <summary>Generators for templates in examples, by name, besides the common ones.</summary>
    IReadOnlyDictionary<string, Func<string, SeededRandom, string>> Generators { get; }

    /// <summary>Compiles the rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="UserError">It is wrong; located.</exception>
    void Validate(Rule rule);

    /// <summary>Runs a rule, among all others of its scanner, on an example.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="path">Path of the example.</param>
    /// <param name="text">Its text, templates expanded.</param>
    /// <returns>1-based lines at which the rule reports, ascending, without repeats.</returns>
    IReadOnlyList<int> Report(Rule rule, string path, string text);

    /// <summary>Runs a rule on an example that is a small tree; unless the scanner looks at files together, each by itself.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="files">Path and text of each file, templates expanded.</param>
    /// <returns>Path and 1-based line of each place at which the rule reports, in any order, without repeats.</returns>
    IReadOnlyList<(string Path, int Line)> ReportTree(Rule rule, IReadOnlyList<(string Path, string Text)> files) =>
        [.. files.SelectMany(f => Report(rule, f.Path, f.Text).Select(line => (f.Path, line)))];
}
