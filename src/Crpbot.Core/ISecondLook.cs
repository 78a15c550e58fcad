namespace Crpbot.Core;

/// <summary>
/// A scanner that, once it knows what it has found, wants to see the working tree again: a password that one file gives away stands in others
/// where nothing else would tell.
/// </summary>
public interface ISecondLook
{
    /// <summary>Ends the first look.</summary>
    /// <returns>False when there is nothing to look for.</returns>
    bool BeginSecondLook();

    /// <summary>Looks at a subject again. Called from several threads at once.</summary>
    /// <param name="subject">The subject, valid during the call.</param>
    void OfferAgain(Subject subject);
}
