using System.Security.Cryptography;
using System.Text;
using Crpbot.Core;
using Crpbot.Evidence.Files;
using Crpbot.Evidence.Hygiene;

namespace Crpbot.Evidence.Gates;

/// <summary>Each promoted model is one that was reviewed: its SHA-256 stands in a list.</summary>
internal sealed class ModelsJudge : IGateJudge
{
    private const int LongestList = 16 << 20;

    /// <inheritdoc />
    public string Kind => "models";

    /// <inheritdoc />
    public bool NeedsEvidence => false;

    /// <inheritdoc />
    public void Validate(GateOptions options)
    {
        if (options.Texts("promoted").Count == 0 || options.Texts("reviewed").Count == 0) throw options.Rule.Error("'promoted' and 'reviewed' are needed");
    }

    /// <inheritdoc />
    public void Judge(GateDocket docket)
    {
        var lists = docket.Options.Globs("reviewed").SelectMany(docket.Context.Files.Find).Distinct(StringComparer.Ordinal).ToList();
        var models = docket.Options.Globs("promoted").SelectMany(docket.Context.Files.Find).Distinct(StringComparer.Ordinal).Except(lists, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        docket.Verify = "sha256sum " + (models.Count > 0 ? models[0] : "MODEL");
        if (models.Count == 0)
        {
            docket.Decline("no model is promoted: nothing matches " + string.Join(", ", docket.Options.Texts("promoted")));
            return;
        }

        if (lists.Count == 0)
        {
            docket.Leave(GateDocket.At(models[0]), "no list of reviewed models was found, so nothing shows that this one was", "write one with sha256sum when a model is reviewed: " + docket.Options.Texts("reviewed")[0]);
            return;
        }

        try
        {
            var reviewed = lists.SelectMany(l => ReviewedHashes.Read(docket.Context.Files.Bytes(l, LongestList), l).Select(e => (List: l, e.Name, e.Hash, e.Line))).ToList();
            foreach (var model in models) Judge(docket, model, reviewed);
        }
        catch (UserError error)
        {
            docket.Leave(GateDocket.At(error.File ?? lists[0], Math.Max(1, error.Line)), error.Message, error.Cure);
        }
    }

    private static void Judge(GateDocket docket, string model, List<(string List, string Name, string Hash, int Line)> reviewed)
    {
        var hash = HashOf(docket.Context.Files, model);
        var same = reviewed.Find(r => r.Hash == hash);
        var named = reviewed.Find(r => model == r.Name || model.EndsWith("/" + r.Name.TrimStart('.', '/'), StringComparison.Ordinal));
        if (same.Hash is not null)
        {
            docket.Show(GateDocket.At(same.List, same.Line), $"{model} is the reviewed one ({hash[..12]}…)");
            docket.Pass("every promoted model has the SHA-256 of a reviewed one");
        }
        else if (named.Hash is not null)
        {
            docket.Fail(GateDocket.At(model), $"{model} is not the reviewed model: its SHA-256 is {hash[..12]}…, and {named.List} has {named.Hash[..12]}…", model, [new TraceStep(GateDocket.At(named.List, named.Line), "the hash of the reviewed model"), new TraceStep(GateDocket.At(model), "another content is promoted")]);
        }
        else
        {
            docket.Fail(GateDocket.At(model), $"{model} is promoted, and no list names its SHA-256 ({hash[..12]}…)", model);
        }
    }

    /// <summary>The hash of the content; of a pointer of Git LFS that which it points at.</summary>
    private static string HashOf(IEvidenceFiles files, string path)
    {
        try
        {
            using var stream = files.Open(path);
            if (files.Length(path) < 1024)
            {
                using var reader = new StreamReader(stream, Encoding.UTF8);
                var text = reader.ReadToEnd();
                const string mark = "oid sha256:";
                if (text.StartsWith("version https://git-lfs", StringComparison.Ordinal) && text.IndexOf(mark, StringComparison.Ordinal) is > 0 and var at && text.Length >= at + mark.Length + 64) return text.Substring(at + mark.Length, 64);
                using var again = files.Open(path);
                return Convert.ToHexStringLower(SHA256.HashData(again));
            }

            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError("the model cannot be read: " + error.Message, null, path, 1, 1);
        }
    }
}
