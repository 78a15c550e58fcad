using System.Globalization;
using Crpbot.Resources.Shell;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Docker;

/// <summary>Makes resources of a Dockerfile's instructions, stage by stage.</summary>
internal sealed class DockerStages(ResourceFile file, IReadOnlyList<DockerInstruction> instructions)
{
    private readonly List<DockerStage> _stages = [];
    private readonly DockerVariables _global = new();

    /// <summary>The resources.</summary>
    public IEnumerable<Resource> Resources()
    {
        var number = 0;
        foreach (var instruction in instructions)
        {
            if (instruction.Keyword == "FROM") _stages.Add(Begin(instruction));
            else if (_stages.Count == 0 && instruction.Keyword == "ARG") Declare(instruction, _global);
            else if (_stages.Count > 0 && !instruction.OnBuild) Follow(instruction, _stages[^1]);
            var stage = _stages.Count - 1;
            if (stage >= 0) yield return Of("Docker::Instruction", string.Create(CultureInfo.InvariantCulture, $"{instruction.Keyword}-{++number}"), instruction.At, InstructionValues.Of(instruction, _stages[stage], stage));
        }

        for (var i = 0; i < _stages.Count; i++) yield return Of("Docker::Stage", _stages[i].Name ?? i.ToString(CultureInfo.InvariantCulture), _stages[i].At, Stage(_stages[i], i));
        if (_stages.Count > 0) yield return Image(_stages[^1]);
    }

    // ARG without a value takes the one declared before the first FROM.
    private void Declare(DockerInstruction instruction, DockerVariables variables)
    {
        foreach (var (name, value) in Pairs.Of(instruction.Arguments.Text, instruction.Keyword == "ENV"))
            variables.Set(name, value is null ? _global[name] : (variables.Fill(value, instruction.At) as ScalarValue)?.Text);
    }

    private DockerStage Begin(DockerInstruction instruction)
    {
        var words = instruction.Arguments.Text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var text = words.Length > 0 ? words[0] : string.Empty;
        var at = instruction.Arguments.Span(0, text.Length);
        var image = _global.Fill(text, at);
        var parent = image is ScalarValue { Text: var name } ? _stages.FindLast(s => string.Equals(s.Name, name, StringComparison.OrdinalIgnoreCase)) : null;
        var named = words.Length >= 3 && words[1].Equals("as", StringComparison.OrdinalIgnoreCase) ? words[2] : null;
        return new DockerStage { Name = named, Image = image, Parent = parent, At = instruction.At, Variables = parent?.Variables.Copy() ?? new DockerVariables(), User = parent?.User, HasHealthcheck = parent?.HasHealthcheck == true };
    }

    private void Follow(DockerInstruction instruction, DockerStage stage)
    {
        switch (instruction.Keyword)
        {
            case "ARG" or "ENV":
                Declare(instruction, stage.Variables);
                break;
            case "USER":
                stage.User = stage.Variables.Fill(instruction.Arguments.Text.Trim().Trim('"'), instruction.At);
                break;
            case "HEALTHCHECK":
                stage.HasHealthcheck = !instruction.Arguments.Text.Trim().Equals("NONE", StringComparison.OrdinalIgnoreCase);
                break;
            case "EXPOSE":
                stage.Ports.AddRange(instruction.Arguments.Text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(p => stage.Variables.Fill(p, instruction.At)));
                break;
            case "CMD" or "ENTRYPOINT":
                stage.Command = instruction.Exec is { } words ? CommandValues.OfWords(words, instruction.At) : CommandValues.Of(instruction.Arguments);
                break;
        }
    }

    private static MapValue Stage(DockerStage stage, int index) => new(
    [
        .. ImageName.Entries(stage.Image), new MapEntry("Index", Number(index, stage.At)), new MapEntry("FromStage", Flag(stage.Parent is not null, stage.At)), new MapEntry("Scratch", Flag(stage.Image is ScalarValue { Text: "scratch" }, stage.At)),
        new MapEntry("Name", stage.Name is null ? new AbsentValue() : new ScalarValue(stage.Name) { At = stage.At }),
    ])
    { At = stage.At };

    private Resource Image(DockerStage stage)
    {
        var root = stage;
        while (root.Parent is { } parent) root = parent;
        var user = stage.User ?? Inherited(root);
        var properties = new MapValue(
        [
            .. ImageName.Entries(root.Image), new MapEntry("User", user), new MapEntry("HasHealthcheck", Flag(stage.HasHealthcheck, stage.At)),
            new MapEntry("ExposedPorts", new ListValue(stage.Ports) { At = stage.At }), new MapEntry("Command", (Value?)stage.Command ?? new AbsentValue()), new MapEntry("Stages", Number(_stages.Count, stage.At)),
        ])
        { At = stage.At };
        return Of("Docker::Image", file.Path, stage.At, properties);
    }

    private static Value Inherited(DockerStage root) => root.Image switch
    {
        ScalarValue { Text: var name } when BaseImages.RunsAsRoot(name) => new AbsentValue { At = root.At },
        ScalarValue => new UnknownValue("the base image decides which user it runs as", "USER in this file, or docker inspect of the base image") { At = root.At },
        _ => new UnknownValue("the base image is not known", "the build arguments") { At = root.At },
    };

    private Resource Of(string type, string id, SourceSpan at, MapValue properties) => new()
    {
        Type = type,
        Id = id,
        Key = file.DisplayPath + "#" + type + "/" + id,
        Source = ResourceSource.Template,
        Scope = file.DisplayPath,
        Properties = properties,
        File = file,
        At = at,
    };

    private static ScalarValue Flag(bool value, SourceSpan at) => new(value ? "true" : "false", ScalarKind.Boolean) { At = at };

    private static ScalarValue Number(int value, SourceSpan at) => new(value.ToString(CultureInfo.InvariantCulture), ScalarKind.Number) { At = at };
}
