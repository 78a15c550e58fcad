using Crpbot.Resources.CloudFormation;
using Crpbot.Resources.Compose;
using Crpbot.Resources.Docker;
using Crpbot.Resources.Monitoring;
using Crpbot.Resources.Systemd;
using Crpbot.Resources.Workflows;

namespace Crpbot.Resources.Reading;

/// <summary>The kinds of files that declare resources. A new kind is one more line here.</summary>
public static class FileReaders
{
    /// <summary>Fresh readers of all kinds, in the order in which they are asked whether a file is theirs.</summary>
    /// <param name="parameters">Values given for parameters of CloudFormation templates, by name; null for none.</param>
    public static IReadOnlyList<IResourceReader> All(IReadOnlyDictionary<string, string>? parameters = null) =>
        [new CloudFormationReader(parameters), new DockerfileReader(), new ComposeReader(), new WorkflowReader(), new SystemdReader(), new MonitoringReader()];
}
