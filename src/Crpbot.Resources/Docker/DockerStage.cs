using Crpbot.Resources.Values;

namespace Crpbot.Resources.Docker;

/// <summary>What is known of a build stage while its instructions are followed.</summary>
internal sealed class DockerStage
{
    /// <summary>Name given with <c>AS</c>; null without.</summary>
    public string? Name { get; init; }

    /// <summary>Image it begins from.</summary>
    public required Value Image { get; init; }

    /// <summary>Stage it begins from; null for an image.</summary>
    public DockerStage? Parent { get; init; }

    /// <summary>Its <c>FROM</c>.</summary>
    public required SourceSpan At { get; init; }

    /// <summary>Arguments and environment.</summary>
    public required DockerVariables Variables { get; init; }

    /// <summary>Last <c>USER</c>; null when none was set.</summary>
    public Value? User { get; set; }

    /// <summary>True when a health check is defined.</summary>
    public bool HasHealthcheck { get; set; }

    /// <summary>Exposed ports.</summary>
    public List<Value> Ports { get; } = [];

    /// <summary>Commands of <c>CMD</c> or <c>ENTRYPOINT</c>.</summary>
    public ListValue? Command { get; set; }
}
