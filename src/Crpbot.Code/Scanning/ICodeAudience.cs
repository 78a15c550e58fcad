using Crpbot.Code.Rules;
using Crpbot.Core;

namespace Crpbot.Code.Scanning;

/// <summary>Another scanner that judges code: it is shown each language's files once they are bound, so that no file is parsed twice.</summary>
public interface ICodeAudience
{
    /// <summary>True when it has rules to judge code by, so that code must be read even when no rule for code runs. Thread safe.</summary>
    bool IsInterested { get; }

    /// <summary>Shows the code of one language. Called once for each language, one after the other, before any scanner is completed.</summary>
    /// <param name="language">Language.</param>
    /// <param name="project">Its files, bound together; valid during the call.</param>
    /// <param name="text">Text of a file as findings show it, by its path.</param>
    /// <param name="stop">Ends the work.</param>
    void See(RuleLanguage language, CodeProject project, Func<string, SourceText> text, CancellationToken stop);
}
