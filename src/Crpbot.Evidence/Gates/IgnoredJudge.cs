namespace Crpbot.Evidence.Gates;

/// <summary>Files that git tracks although its own ignore files name them: somebody forced them in, or they were there before.</summary>
internal sealed class IgnoredJudge : IGateJudge
{
    /// <inheritdoc />
    public string Kind => "ignored";

    /// <inheritdoc />
    public bool NeedsEvidence => false;

    /// <inheritdoc />
    public void Validate(GateOptions options) => _ = options.Globs("except");

    /// <inheritdoc />
    public void Judge(GateDocket docket)
    {
        if (!docket.Context.Repository.IsRepository)
        {
            docket.Decline("the target is in no git repository");
            return;
        }

        var except = docket.Options.Globs("except");
        var ignored = docket.Context.Repository.TrackedThoughIgnored();
        if (ignored is null) docket.Leave(null, "the index of git cannot be read");
        foreach (var (path, by) in ignored ?? [])
            if (!except.Any(g => g.IsMatch(path))) docket.Fail(GateDocket.At(path), $"tracked although {by} ignores it", path);
        docket.Verify = "git ls-files --cached --ignored --exclude-standard";
        docket.Pass("no tracked file is ignored");
    }
}
