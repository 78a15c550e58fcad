using Crpbot.Resources.Compose;
using Crpbot.Resources.Tests.CloudFormation;

namespace Crpbot.Resources.Tests.Compose;

/// <summary>Whatever is done to the file, the reader ends with resources or located faults.</summary>
public sealed class ComposeReaderTests
{
    internal const string Path = "docker-compose.yml";
    internal const string Text = """
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

    private static Reading.ReaderResult Run(string text)
    {
        var reader = new ComposeReader();
        reader.Read(Read.Subject(text, Path));
        return reader.Complete();
    }
}
