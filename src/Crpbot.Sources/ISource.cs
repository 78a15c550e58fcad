namespace Crpbot.Sources;

/// <summary>Reads one kind of target (working tree, git history, index, standard input) into subjects.</summary>
public interface ISource
{
    /// <summary>Name in reports, for example <c>tree</c> or <c>history</c>.</summary>
    string Name { get; }

    /// <summary>
    /// Reads everything and hands it to the sink, from several threads. What could not be read is in the report, never thrown;
    /// only cancellation and faults of the program itself come out as exceptions.
    /// </summary>
    /// <param name="sink">Receives subjects.</param>
    /// <param name="cancellationToken">Stops within a second.</param>
    SourceReport Read(ISubjectSink sink, CancellationToken cancellationToken);
}
