namespace Crpbot.Trading.Proof.Paths;

/// <summary>Who starts a path.</summary>
internal enum PathBegin
{
    /// <summary>A framework, the platform or a command line.</summary>
    EntryPoint = 0,

    /// <summary>A thread, timer or callback list that it is handed to.</summary>
    HandedOver,

    /// <summary>The file when it is run or imported.</summary>
    Module,

    /// <summary>Nobody in this repository.</summary>
    Nobody,
}
