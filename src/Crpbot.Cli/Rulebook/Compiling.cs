using Crpbot.Core;

namespace Crpbot.Cli.Rulebook;

/// <summary>Compiles the rules of one scanner where some may be wrong.</summary>
internal static class Compiling
{
    /// <summary>The rules that compile: one that does not is told by the matcher's <c>Validate</c>, and must not keep the others from being checked.</summary>
    /// <param name="rules">Rules of the scanner.</param>
    /// <param name="read">Compiles one.</param>
    public static IEnumerable<T> Sound<T>(IEnumerable<Rule> rules, Func<Rule, T> read)
        where T : class
    {
        foreach (var rule in rules)
            if (Read(rule, read) is { } compiled) yield return compiled;
    }

    private static T? Read<T>(Rule rule, Func<Rule, T> read)
        where T : class
    {
        try
        {
            return read(rule);
        }
        catch (UserError)
        {
            return null;
        }
    }
}
