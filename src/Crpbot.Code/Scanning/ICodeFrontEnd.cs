using Crpbot.Code.Rules;
using Crpbot.Core;

namespace Crpbot.Code.Scanning;

/// <summary>What one language brings to a scan: it takes in its files as they come, and binds them when the last one is there. One object for each scan.</summary>
public interface ICodeFrontEnd
{
    /// <summary>Language of the rules that apply.</summary>
    RuleLanguage Language { get; }

    /// <summary>What a subject is to this language. Thread safe.</summary>
    /// <param name="subject">A whole text.</param>
    CodeClaim Claims(Subject subject);

    /// <summary>Takes in a subject that is not <see cref="CodeClaim.None"/>. Thread safe.</summary>
    /// <param name="subject">Valid during the call.</param>
    void Add(Subject subject);

    /// <summary>Binds everything together.</summary>
    /// <param name="stop">Ends the work.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    CodeProject Complete(CancellationToken stop);
}
