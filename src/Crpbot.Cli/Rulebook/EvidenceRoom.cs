using Crpbot.Cli.Running;
using Crpbot.Core;
using Crpbot.Evidence;
using Crpbot.Evidence.Files;
using Crpbot.Evidence.Gates;
using Crpbot.Evidence.Hygiene;
using Crpbot.Sources.Git;
using Crpbot.Sources.Git.Graph;

namespace Crpbot.Cli.Rulebook;

/// <summary>Puts the room together that judges promotion gates: settings of crpbot.yml, evidence below the target, git.</summary>
internal sealed class EvidenceRoom : IDisposable
{
    private readonly RunPlan _plan;
    private readonly GateBook _book;
    private readonly EvidenceConfig? _config;
    private readonly RepositoryReader? _reader;
    private readonly string _prefix = string.Empty;
    private readonly CancellationToken _stop;

    /// <summary>Composes.</summary>
    /// <param name="plan">The run.</param>
    /// <param name="library">Rules, to know what settings are about.</param>
    /// <param name="rules">Rules that run.</param>
    /// <param name="surroundings">Environment.</param>
    /// <param name="stop">Stops reading of history.</param>
    /// <exception cref="UserError">A setting is wrong; located.</exception>
    public EvidenceRoom(RunPlan plan, RuleLibrary library, IReadOnlyList<Rule> rules, Surroundings surroundings, CancellationToken stop)
    {
        (_plan, _stop) = (plan, stop);
        _config = plan.Settings.File?.Evidence is { } node ? EvidenceConfig.Read(node, library.Set.Find) : null;
        _book = new GateBook(rules, _config);
        var repository = _book.Count == 0 || plan.FromStdin ? null : GitRepository.Discover(Folder, environment: surroundings.Variable);
        if (repository is not { TopLevel: { } top }) return;
        _reader = new RepositoryReader(repository);
        var below = Path.GetRelativePath(top, Folder).Replace('\\', '/');
        _prefix = below is "." ? string.Empty : below + "/";
    }

    /// <summary>Number of gates.</summary>
    public int Count => _book.Count;

    /// <summary>Full id of HEAD; null when there is none.</summary>
    public string? Head => _reader?.HeadId;

    private string Folder => Directory.Exists(_plan.Target) ? _plan.Target : Path.GetDirectoryName(_plan.Target)!;

    /// <summary>The scanner.</summary>
    /// <param name="fingerprint">Keyed hash.</param>
    /// <param name="redact">Masks credentials in what is quoted.</param>
    /// <param name="allGates">True to judge gates whose evidence nobody configured.</param>
    public EvidenceScanner Scanner(Fingerprint fingerprint, Func<string, string, string> redact, bool allGates) => new(_book, code => new EvidenceContext
    {
        Files = new FolderFiles(Folder),
        Now = _plan.Now,
        Fingerprint = fingerprint,
        Code = code,
        Config = _config,
        Repository = _reader is null ? new NoRepository() : new GitFacts(_reader, _prefix, _book.FilePatterns, _book.LargerThan, _plan.History, _stop),
        AllGates = allGates || _config is not null,
        Redact = redact,
    });

    /// <summary>The scanner for an audit: none when only a part of a folder is looked at.</summary>
    /// <param name="fingerprint">Keyed hash.</param>
    /// <param name="redact">Masks credentials in what is quoted.</param>
    public IReadOnlyList<IScanner> ForAudit(Fingerprint fingerprint, Func<string, string, string> redact) =>
        Count > 0 && _plan is { FromStdin: false, Staged: false, DiffBase: null } && Directory.Exists(_plan.Target) ? [Scanner(fingerprint, redact, allGates: false)] : [];

    /// <inheritdoc />
    public void Dispose() => _reader?.Dispose();
}
