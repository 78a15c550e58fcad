using Crpbot.Code.Patterns;
using Crpbot.Code.Rules;
using Crpbot.Code.Trees;
using Crpbot.Core;

namespace Crpbot.Code.Scanning;

/// <summary>All that one language brings: which files are its own, their trees, what their names mean, and its patterns. Thread safe.</summary>
public interface ICodeFrontEnd
{
    /// <summary>Language of the rules that apply.</summary>
    RuleLanguage Language { get; }

    /// <summary>Parses patterns.</summary>
    IPatternParser Patterns { get; }

    /// <summary>True when a subject is code of this language.</summary>
    /// <param name="subject">Subject.</param>
    bool Claims(Subject subject);

    /// <summary>The tree of a subject; what does not parse stands in its faults.</summary>
    /// <param name="subject">A subject that <see cref="Claims"/> accepted.</param>
    SyntaxTree Parse(Subject subject);

    /// <summary>Binds the files of the target together.</summary>
    /// <param name="files">All files of this language, ordered by path.</param>
    CodeProject Bind(IReadOnlyList<ParsedFile> files);
}
