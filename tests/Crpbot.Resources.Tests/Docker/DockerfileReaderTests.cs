using Crpbot.Resources.Docker;
using Crpbot.Resources.Tests.CloudFormation;

namespace Crpbot.Resources.Tests.Docker;

/// <summary>Whatever is done to the file, the reader ends with resources or located faults.</summary>
public sealed class DockerfileReaderTests
{
    internal const string Path = "Dockerfile";
    internal const string Text = """
        ARG V=3.12
        FROM python:${V}-slim AS base
        ENV A=b C="d e"
        RUN apt-get update \
            && apt-get install -y curl
        COPY --chown=1:1 ["a", "/b"]
        USER bot
        HEALTHCHECK CMD ["true"]
        CMD ["python", "-m", "bot"]
        """;

    [Fact]
    public void A_valid_file_gives_its_resources_and_no_fault()
    {
        var result = Run(Text);
        Assert.Empty(result.Faults);
        Assert.Equal(1, result.Resources.Count(r => r.Type == "Docker::Stage"));
    }

    [Fact]
    public void The_tag_is_read_through_a_build_argument()
    {
        var resource = Run(Text).Resources.First(r => r.Type == "Docker::Stage");
        Assert.Equal("3.12-slim", Read.Text(resource.Properties["Tag"] ?? new Values.AbsentValue()));
    }

    private static Reading.ReaderResult Run(string text)
    {
        var reader = new DockerfileReader();
        reader.Read(Read.Subject(text, Path));
        return reader.Complete();
    }
}
