using System.Globalization;
using Crpbot.Core;
using Crpbot.Evidence.Hygiene;

namespace Crpbot.Evidence.Gates;

/// <summary>Files that do not belong in git: by name, or by size; now tracked, or only in history, where every clone still carries them.</summary>
internal sealed class FilesJudge : IGateJudge
{
    private const int Shown = 100;

    /// <inheritdoc />
    public string Kind => "files";

    /// <inheritdoc />
    public bool NeedsEvidence => false;

    /// <inheritdoc />
    public void Validate(GateOptions options)
    {
        if (options.Texts("files-named").Count == 0 && options.Bytes("larger-than") is null) throw options.Rule.Error("'files-named' or 'larger-than' is needed");
        _ = options.Bytes("smallest");
    }

    /// <inheritdoc />
    public void Judge(GateDocket docket)
    {
        if (!docket.Context.Repository.IsRepository)
        {
            docket.Decline("the target is in no git repository");
            return;
        }

        var (named, except) = (docket.Options.Globs("files-named"), docket.Options.Globs("except"));
        var (largerThan, smallest) = (docket.Options.Bytes("larger-than") ?? long.MaxValue, docket.Options.Bytes("smallest") ?? 0);
        var listing = docket.Context.Repository.List(named, largerThan);
        var files = listing.Files.Where(f => !except.Any(g => g.IsMatch(f.Path)) && (f.Bytes is null || f.Bytes >= smallest)).ToList();
        foreach (var file in files.Take(Shown)) Tell(docket, file);
        if (files.Count > Shown) Rest(docket, files.Skip(Shown).ToList());
        if (listing.Problem is { } problem) docket.Leave(null, problem);
        docket.Verify = docket.Options.Bytes("larger-than") is null ? "git log --all --diff-filter=A --name-only --format= -- PATH" : "git rev-list --objects --all | git cat-file --batch-check='%(objectsize) %(rest)' | sort -rn | head";
        docket.Pass(listing.HasHistory ? "none is tracked, and none stands in history" : "none is tracked (history was not read)");
    }

    private static void Tell(GateDocket docket, RepositoryFile file)
    {
        var (since, at) = (file.Commit is null ? string.Empty : $" since {Freshness.Short(file.Commit)}{(file.Time is { } time ? time.UtcDateTime.ToString(" (yyyy-MM-dd)", CultureInfo.InvariantCulture) : string.Empty)}", GateDocket.At(file.Path, 1, file.IsTracked ? null : file.Commit));
        var versions = file.Versions > 1 ? string.Create(CultureInfo.InvariantCulture, $", {file.Versions} versions in history") : string.Empty;
        docket.Fail(at, file.IsTracked
            ? $"tracked in git, {ByteWords.Of(file.Bytes)}{since}{versions}"
            : $"deleted, but history keeps it: {ByteWords.Of(file.Bytes)}, brought in by {(file.Commit is null ? "an unknown commit" : since[7..])}{versions}", file.Path + (file.IsTracked ? ":now" : ":past"));
    }

    private static void Rest(GateDocket docket, List<RepositoryFile> rest)
    {
        var places = rest.Skip(1).Select(f => new Place(f.Path, 1, 1, f.IsTracked ? null : f.Commit)).ToList();
        docket.Fail(GateDocket.At(rest[0].Path, 1, rest[0].IsTracked ? null : rest[0].Commit), string.Create(CultureInfo.InvariantCulture, $"{rest.Count} more files, {ByteWords.Of(rest.Sum(f => f.Bytes ?? 0))} together"), "rest", places: places);
    }
}
