namespace Crpbot.Code.Flow.Running;

/// <summary>Place of an object that a library holds, such as the session of a web framework.</summary>
internal sealed class LibrarySite(string name)
{
    public override string ToString() => name;
}
