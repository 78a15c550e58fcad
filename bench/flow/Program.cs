using System.Diagnostics;
using System.Globalization;
using Crpbot.Code.Flow;
using Crpbot.Code.Patterns;
using Crpbot.Code.Python;
using Crpbot.Code.Semantics;
using Crpbot.Code.Semantics.Python;
using Crpbot.Code.Trees;

// dotnet run -c Release --project bench/flow -- FOLDER [hits]: seconds for parsing, binding and flow over all Python files of a folder,
// with data from outside (requests, arguments, environment, files, sockets, input) as sources and calls with well-known names as sinks.
HashSet<string> sources = ["input", "getenv", "get_json", "recv", "read", "readline", "urlopen", "getlist", "parse_args", "readlines"];
HashSet<string> sourceAttributes = ["argv", "environ", "args", "form", "cookies", "headers"];
HashSet<string> sinks = ["execute", "executemany", "system", "popen", "Popen", "check_output", "check_call", "call", "run", "eval", "exec", "loads", "open", "send", "redirect", "info", "warning", "get", "post"];
var watch = Stopwatch.StartNew();
var before = TimeSpan.Zero;
var paths = Directory.EnumerateFiles(args[0], "*.py", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
var trees = new (string Path, SyntaxTree Tree)[paths.Length];
Parallel.For(0, paths.Length, i => trees[i] = (Path.GetRelativePath(args[0], paths[i]), PythonParser.Parse(File.ReadAllBytes(paths[i]))));
Report("parse");
var project = PythonProject.Create(trees);
Report("bind");
List<(CodeFile, IReadOnlyList<FlowMark>)> files = [.. project.Files.Select(f => (f, Marks(f.Tree.Root)))];
Report("mark");
var plan = new FlowPlan(1, 1, [new FlowSink(0, [0], [], [], [])]);
var result = new FlowAnalysis(plan, files, project, FlowLimits.Default).Run(CancellationToken.None);
Report("flow");
Console.WriteLine($"{paths.Length} files, {trees.Sum(t => t.Tree.Text.Length) / 1024} KiB, {files.Sum(f => f.Item2.Count)} marks, {project.Functions.Count} functions, {result.Hits.Count} hits, {result.Hits.Count(h => h.Certain)} certain, {result.GaveUp.Count} given up, {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB");
foreach (var one in result.GaveUp.Take(20)) Console.WriteLine($"  gave up: {one.File.Path} {one.Function}: {one.Why}");
if (args.Length > 1)
{
    foreach (var hit in result.Hits)
    {
        Console.WriteLine($"{hit.Steps[^1].File.Path}:{Line(hit.Steps[^1])} {(hit.Certain ? "certain" : "assumed")}");
        foreach (var step in hit.Steps) Console.WriteLine($"    {step.File.Path}:{Line(step)} {step.What}");
    }
}

static int Line(FlowStep step) => step.File.Tree.Lines.At(step.Node.Start).Line;

void Report(string what)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-6} {watch.Elapsed.TotalSeconds:F2} s, {(Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds:F2} s of processor"));
    before = Process.GetCurrentProcess().TotalProcessorTime;
    watch.Restart();
}

List<FlowMark> Marks(SyntaxNode root)
{
    var marks = new List<FlowMark>();
    var waiting = new Stack<SyntaxNode>();
    waiting.Push(root);
    while (waiting.TryPop(out var node))
    {
        var match = new PatternMatch(node, new TextSpan(node.Start, node.End), new Dictionary<string, Binding>(StringComparer.Ordinal));
        if (node.Kind == SyntaxKind.Call && node.Required(0).Kind is SyntaxKind.Name or SyntaxKind.Attribute)
        {
            if (sources.Contains(node.Required(0).Text)) marks.Add(new SourceMark(node, match, 0));
            if (sinks.Contains(node.Required(0).Text)) marks.Add(new SinkMark(node, match, 0));
        }
        else if (node.Kind == SyntaxKind.Attribute && sourceAttributes.Contains(node.Text))
        {
            marks.Add(new SourceMark(node, match, 0));
        }

        foreach (var child in node.Children)
        {
            if (child is not null) waiting.Push(child);
        }
    }

    return marks;
}
