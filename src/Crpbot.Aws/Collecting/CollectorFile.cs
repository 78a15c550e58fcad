namespace Crpbot.Aws.Collecting;

/// <summary>A file of collectors: one service.</summary>
/// <param name="Service">Service as in the published models.</param>
/// <param name="Prefix">Prefix of its IAM actions.</param>
/// <param name="Permissions">IAM actions of operations whose action is not <c>prefix:Operation</c>.</param>
/// <param name="Masks">Places in answers that may hold secrets, by operation.</param>
/// <param name="Collectors">The collectors, in file order.</param>
internal sealed record CollectorFile(
    string Service,
    string Prefix,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Permissions,
    IReadOnlyDictionary<string, IReadOnlyList<MaskPath>> Masks,
    IReadOnlyList<Collector> Collectors);
