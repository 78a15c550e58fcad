using Crpbot.Resources.Compose;
using Crpbot.Resources.Tests.CloudFormation;

namespace Crpbot.Resources.Tests.Compose;

/// <summary>Whatever is done to the file, the reader ends with resources or located faults.</summary>
public sealed class ComposeReaderTests
{
    private const string Path = "docker-compose.yml";
    private const string Text = """
        services:
          db: &db
            image: postgres:16
            ports: ["127.0.0.1:5432:5432"]
            environment:
              A: ${B:-c}
              D: 'e'
          cache:
            <<: *db
            image: redis:7
            ports:
              - {target: 6379, published: 6379}
        volumes: {data: {}}
        """;

    [Fact]
    public void A_valid_file_gives_its_resources_and_no_fault()
    {
        var result = Run(Text);
        Assert.Empty(result.Faults);
        Assert.Equal(2, result.Resources.Count(r => r.Type == "Compose::Service"));
    }

    [Fact]
    public void The_host_address_of_a_short_port_is_read()
    {
        var resource = Run(Text).Resources.First(r => r.Type == "Compose::Service");
        Assert.Contains("127.0.0.1", Read.Text(resource.Properties["Ports"] ?? new Values.AbsentValue()), StringComparison.Ordinal);
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
        var reader = new ComposeReader();
        reader.Read(Read.Subject(text, Path));
        return reader.Complete();
    }
}
