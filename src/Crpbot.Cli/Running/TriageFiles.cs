using Crpbot.Core;
using Crpbot.Secrets.Import;

namespace Crpbot.Cli.Running;

/// <summary>The files that say what is accepted: baseline, <c>.gitleaksignore</c> and the ignores of the configuration.</summary>
/// <param name="Baseline">The baseline; null for none.</param>
/// <param name="BaselineFile">Its name in reports.</param>
/// <param name="Ignores">All ignores.</param>
/// <param name="NotScanned">Lines that were not understood.</param>
internal sealed record TriageFiles(Baseline? Baseline, string? BaselineFile, IReadOnlyList<Ignore> Ignores, IReadOnlyList<NotScanned> NotScanned)
{
    /// <summary>Name of the baseline that is used when it is there.</summary>
    public const string DefaultBaseline = ".crpbot-baseline";

    /// <summary>Reads the files of a run.</summary>
    /// <param name="plan">The run.</param>
    /// <exception cref="UserError">A file that was named cannot be read, or holds something else.</exception>
    public static TriageFiles Read(RunPlan plan)
    {
        var notes = new List<string>();
        var ignores = new List<Ignore>(plan.Settings.File?.ReadIgnores() ?? []);
        if (Text(plan, "gitleaks-ignore", ".gitleaksignore") is var (ignoreText, ignoreFile)) ignores.AddRange(GitleaksIgnoreFile.Read(ignoreText, ignoreFile, notes));
        var baseline = plan.ForBaseline ? null : Text(plan, "baseline", DefaultBaseline);
        return new TriageFiles(
            baseline is var (text, file) ? Baseline.Parse(text, file) : null,
            baseline?.File,
            ignores,
            [.. notes.Select(n => new NotScanned(".gitleaksignore", n, Incomplete: true))]);
    }

    private static (string Text, string File)? Text(RunPlan plan, string key, string missing)
    {
        var folder = Directory.Exists(plan.Target) ? plan.Target : Path.GetDirectoryName(plan.Target)!;
        var named = plan.Settings.Path(key);
        var path = named ?? Path.Combine(folder, missing);
        if (named is null && !File.Exists(path)) return null;
        var shown = Path.GetRelativePath(folder, path).Replace('\\', '/');
        if (shown.StartsWith("..", StringComparison.Ordinal)) shown = path;
        try
        {
            return (InputFile.ReadText(path), shown);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            var cure = key == "baseline" ? "write one with `crpbot baseline`" : null;
            throw new UserError($"the file of --{key} cannot be read: {error.Message}", cure, shown);
        }
    }
}
