using Crpbot.Resources.Docker;
using Crpbot.Resources.Tests.CloudFormation;

namespace Crpbot.Resources.Tests.Docker;

/// <summary>Whatever is done to the file, the reader ends with resources or located faults.</summary>
public sealed class DockerfileReaderTests
{
    private const string Path = "Dockerfile";
    private const string Text = """
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

    [Fact]
    public void Every_truncation_ends_in_a_result_or_a_located_fault()
    {
        for (var length = 0; length <= Text.Length; length++) Check(Text[..length]);
    }

    [Fact]
    public void Random_changes_end_in_a_result_or_a_located_fault()
    {
        var random = new Random(3);
        const string Signs = "{}[]:,!&*|>-'\"\n \t#%@`?~<$0aR\0\\=";
        for (var round = 0; round < 2000; round++)
        {
            var chars = Text.ToCharArray();
            for (var change = random.Next(1, 6); change > 0; change--) chars[random.Next(chars.Length)] = Signs[random.Next(Signs.Length)];
            Check(new string(chars));
        }
    }

    private static void Check(string text) => Assert.All(Run(text).Faults, f => Assert.True(f.At is { Line: >= 1, Column: >= 1 }));

    private static Reading.ReaderResult Run(string text)
    {
        var reader = new DockerfileReader();
        reader.Read(Read.Subject(text, Path));
        return reader.Complete();
    }
}
