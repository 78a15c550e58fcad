using System.Text;
using Crpbot.Cli.CommandLine;
using Crpbot.Core;
using Crpbot.Reports;
using Crpbot.Rules;
using Crpbot.Trading.Replay;
using Crpbot.Trading.Replay.Output;

namespace Crpbot.Cli.Commands;

/// <summary>Where the results of a replay go. What goes to standard output is written at once, a line for each history.</summary>
internal sealed class FtmoOutput
{
    private static readonly string[] Names = ["terminal", "json", "html"];
    private readonly Call _call;
    private readonly string _console;
    private readonly List<(string Format, string Path)> _files;
    private readonly bool _color;
    private readonly List<ReplayResult> _kept = [];
    private int _count;

    private FtmoOutput(Call call, string console, List<(string, string)> files) =>
        (_call, _console, _files, _color) = (call, console, files, call.Surroundings.UsesColor(call.One("color") ?? "auto", call.Surroundings.OutIsTerminal));

    /// <summary>Reads <c>--format</c>.</summary>
    /// <param name="call">The call.</param>
    /// <exception cref="UserError">A name is unknown, a file has no folder, or two would go to standard output.</exception>
    public static FtmoOutput Of(Call call)
    {
        string? console = null;
        var files = new List<(string, string)>();
        foreach (var text in call.All("format"))
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? text : text[..equals];
            if (!Names.Contains(name, StringComparer.Ordinal)) throw new UserError($"there is no format '{name}'", DidYouMean.Sentence(name, Names) ?? "one of " + string.Join(", ", Names));
            if (equals >= 0) files.Add((name, FileOf(call, name, text[(equals + 1)..])));
            else if (console is null) console = name;
            else throw new UserError($"both {console} and {name} would go to standard output", $"give a file: --format {name}=FILE");
        }

        return new FtmoOutput(call, console ?? "terminal", files);
    }

    /// <summary>A result.</summary>
    /// <param name="result">The result.</param>
    public void Add(ReplayResult result)
    {
        if (_files.Count > 0 || _console == "html") _kept.Add(result);
        if (_console == "json") _call.Surroundings.Write(ReplayJson.Line(result));
        if (_console == "terminal") _call.Surroundings.Write((_count++ > 0 ? "\n" : string.Empty) + new ReplayTerminal(_color).Of(result));
    }

    /// <summary>Writes the files and what needs all results.</summary>
    /// <exception cref="UserError">A file cannot be written.</exception>
    public void Finish()
    {
        foreach (var (format, path) in _files) AtomicFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(Text(format))));
        if (_console == "html") _call.Surroundings.Write(ReplayHtml.Of(_kept));
        _call.Surroundings.Out.Flush();
    }

    private string Text(string format) => format switch
    {
        "json" => string.Concat(_kept.Select(ReplayJson.Line)),
        "html" => ReplayHtml.Of(_kept),
        _ => string.Join("\n", _kept.Select(new ReplayTerminal(color: false).Of)),
    };

    private static string FileOf(Call call, string format, string name)
    {
        if (name.Length == 0) throw new UserError("a file name is missing behind '='", $"for example --format {format}=out.{format}");
        var path = Path.GetFullPath(name, call.Surroundings.Folder);
        return Directory.Exists(Path.GetDirectoryName(path)) && !Directory.Exists(path) ? path : throw new UserError($"'{name}' cannot be a file: its folder does not exist, or it is a folder itself", null);
    }
}
