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
        var listing = docket.Context.Repository.List(_ => true, long.MaxValue);
        foreach (var file in listing.Files.Where(f => f is { IsTracked: true, IgnoredBy: not null } && !except.Any(g => g.IsMatch(f.Path))))
            docket.Fail(GateDocket.At(file.Path), $"{file.Path} is tracked although {file.IgnoredBy} ignores it", file.Path);
        if (listing.Problem is { } problem) docket.Leave(null, problem);
        docket.Verify = "git ls-files --cached --ignored --exclude-standard";
        docket.Pass("no tracked file is ignored");
    }
}
