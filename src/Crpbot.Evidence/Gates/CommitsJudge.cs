using System.Globalization;
using Crpbot.Core;
using Crpbot.Evidence.Hygiene;

namespace Crpbot.Evidence.Gates;

/// <summary>Messages of the last commits against a grammar: one failure that counts them and names the newest.</summary>
internal sealed class CommitsJudge : IGateJudge
{
    private const int Usual = 50;
    private const int Most = 10_000;
    private const int Places = 50;

    /// <summary>The name under which messages stand in findings, as in those of other scanners.</summary>
    public const string MessagePath = "(commit message)";

    /// <inheritdoc />
    public string Kind => "commits";

    /// <inheritdoc />
    public bool NeedsEvidence => false;

    /// <inheritdoc />
    public void Validate(GateOptions options)
    {
        if (options.Number("last") is { } last && last is < 1 or > Most) throw options.Node("last")!.Error("'last' is between 1 and 10,000");
        _ = Grammar(options);
    }

    /// <inheritdoc />
    public void Judge(GateDocket docket)
    {
        if (!docket.Context.Repository.IsRepository)
        {
            docket.Decline("the target is in no git repository");
            return;
        }

        var grammar = Grammar(docket.Options);
        var commits = docket.Context.Repository.LastCommits((int)(docket.Options.Number("last") ?? Usual));
        docket.Verify = "git log --format='%h %s' -n " + (docket.Options.Text("last") ?? "50");
        if (commits is null)
        {
            docket.Leave(null, "the commits cannot be read");
            return;
        }

        var broken = commits.Select(c => (Commit: c, Fault: grammar.Fault(c))).Where(c => c.Fault is not null).ToList();
        if (broken.Count == 0) docket.Pass(string.Create(CultureInfo.InvariantCulture, $"{commits.Count} commits keep the grammar"));
        else Broken(docket, broken!, commits.Count);
    }

    private static void Broken(GateDocket docket, List<(CommitText Commit, string Fault)> broken, int all)
    {
        var (newest, fault) = broken[0];
        var places = broken.Skip(1).Take(Places).Select(b => new Place(MessagePath, 1, 1, b.Commit.Id)).ToList();
        var subject = newest.Subject.Length > 70 ? newest.Subject[..70] + "…" : newest.Subject;
        docket.Fail(GateDocket.At(MessagePath, 1, newest.Id), string.Create(CultureInfo.InvariantCulture, $"{broken.Count} of the last {all} commit messages break the grammar; the newest is {Freshness.Short(newest.Id)} '{subject}': {fault}"), "commits", places: places);
    }

    private static CommitGrammar Grammar(GateOptions options)
    {
        try
        {
            return new CommitGrammar(options.Texts("types"), options.Text("scope") ?? "allowed", options.Text("pattern"));
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            throw options.Node("pattern")!.Error("this is no regular expression: " + error.Message.TrimEnd('.'));
        }
    }
}
