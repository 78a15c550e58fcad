using Crpbot.Core;

namespace Crpbot.Sources.Text;

/// <summary>Where the subjects and remarks of one content go.</summary>
/// <param name="Offer">Receives subjects.</param>
/// <param name="Note">Receives what was not read.</param>
/// <param name="CancellationToken">Stops between parts and entries.</param>
internal sealed record ContentRun(Action<Subject> Offer, Action<NotScanned> Note, CancellationToken CancellationToken)
{
    /// <summary>Reports something that was asked for and could not be read.</summary>
    public void Fault(ContentLabel label, string why) => Note(new NotScanned(label.DisplayPath, why, Incomplete: true));

    /// <summary>Reports something left out on purpose.</summary>
    public void LeaveOut(ContentLabel label, string why) => Note(new NotScanned(label.DisplayPath, why, Incomplete: false));
}
