using System.Globalization;
using Crpbot.Cli.CommandLine;
using Crpbot.Cli.Settings;
using Crpbot.Core;

namespace Crpbot.Cli.Running;

/// <summary>What a run of <c>audit</c>, <c>gate</c> or <c>baseline</c> does: the settings, parsed.</summary>
internal sealed record RunPlan
{
    /// <summary>Absolute path of the file or folder.</summary>
    public required string Target { get; init; }

    /// <summary>The target as the user named it.</summary>
    public required string Shown { get; init; }

    /// <summary>True when standard input is scanned.</summary>
    public bool FromStdin { get; init; }

    /// <summary>All settings.</summary>
    public required SettingValues Settings { get; init; }

    /// <summary>Read history; null when the command decides.</summary>
    public required bool History { get; init; }

    /// <summary>Only commits from here on; null for all.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Paths that are left out.</summary>
    public IReadOnlyList<PathGlob> Exclude { get; init; } = [];

    /// <summary>Least severity that fails; null for never.</summary>
    public Severity? FailOn { get; init; }

    /// <summary>Least confidence that is shown.</summary>
    public Confidence Least { get; init; }

    /// <summary>Worker threads.</summary>
    public int Threads { get; init; }

    /// <summary>Archives inside archives; 0 opens none.</summary>
    public int ArchiveDepth { get; init; }

    /// <summary>Start of the run in UTC.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>True when <c>--now</c> fixes the clock, and durations are written as 0.</summary>
    public bool ClockIsFixed { get; init; }

    /// <summary>0 to 2.</summary>
    public int Verbosity { get; init; }

    /// <summary>Revision whose additions count as new; null for none.</summary>
    public string? DiffBase => Settings.Text("diff-base");

    /// <summary>Only what is staged.</summary>
    public bool Staged => Settings.Flag("staged") == true;

    /// <summary>True when a path was given: with <c>--aws</c> alone only the account is judged.</summary>
    public bool HasPath { get; init; }

    /// <summary>True when the run writes a baseline: the one in use is not read.</summary>
    public bool ForBaseline { get; init; }

    /// <summary>Parses the settings of a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="history">What the command does about history when nobody says.</param>
    /// <exception cref="UserError">A setting is wrong, or two contradict each other.</exception>
    public static RunPlan Of(Call call, bool history)
    {
        var target = call.Target();
        var settings = SettingValues.Of(call.Given, call.Surroundings, target);
        var now = settings.Text("now") is { } fixedTime ? Instant(settings["now"], fixedTime) : call.Surroundings.Clock.GetUtcNow();
        var threads = settings.Number("threads", 0, 256);
        var plan = new RunPlan
        {
            Target = target,
            Shown = call.Argument ?? ".",
            FromStdin = call.Argument == "-",
            HasPath = call.Argument is not null,
            Settings = settings,
            History = settings.Flag("history") ?? history,
            Since = settings.Text("since") is { } since ? Instant(settings["since"], since) : null,
            Exclude = [.. settings["exclude"].Values.Select(v => new PathGlob(v))],
            FailOn = settings.Text("fail-on") is "never" or null ? null : Enum.Parse<Severity>(settings.Text("fail-on")!, ignoreCase: true),
            Least = settings.Text("profile") == "default" ? Confidence.Medium : Confidence.Low,
            Threads = threads == 0 ? Environment.ProcessorCount : threads,
            ArchiveDepth = settings.Flag("archives") == false ? 0 : settings.Number("max-archive-depth", 1, 8),
            Now = now,
            ClockIsFixed = settings.Text("now") is not null,
            Verbosity = Math.Min(2, call.Verbosity),
        };
        plan.Verify();
        return plan;
    }

    private void Verify()
    {
        if (Staged && DiffBase is not null) throw new UserError("--staged and --diff-base contradict each other", "give one of them");
        if (FromStdin && (Staged || DiffBase is not null)) throw new UserError("standard input has no history", "leave out --staged and --diff-base");
        if (Staged && Settings["history"].IsSet && History) throw new UserError("--staged and --history contradict each other", "give one of them");
    }

    private static DateTimeOffset Instant(SettingValue value, string text)
    {
        string[] forms = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:sszzz"];
        return DateTimeOffset.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? instant
            : throw SettingValues.Wrong(value, $"'{text}' is no date", "write 2026-01-31 or 2026-01-31T08:00:00Z");
    }
}
