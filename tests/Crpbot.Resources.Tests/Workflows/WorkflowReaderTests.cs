using Crpbot.Resources.Tests.CloudFormation;
using Crpbot.Resources.Workflows;

namespace Crpbot.Resources.Tests.Workflows;

/// <summary>Whatever is done to the file, the reader ends with resources or located faults.</summary>
public sealed class WorkflowReaderTests
{
    internal const string Path = ".github/workflows/ci.yml";
    internal const string Text = """
        on: {push: {branches: [main]}}
        permissions: {contents: read}
        jobs:
          test:
            runs-on: ubuntu-24.04
            steps:
              - uses: actions/checkout@v4
              - name: run
                run: |
                  echo "${{ github.sha }}" | tee x
                env: {A: b}
        """;

    [Fact]
    public void A_valid_file_gives_its_resources_and_no_fault()
    {
        var result = Run(Text);
        Assert.Empty(result.Faults);
        Assert.Equal(2, result.Resources.Count(r => r.Type == "GitHub::Step"));
    }

    [Fact]
    public void The_reference_of_an_action_is_read()
    {
        var resource = Run(Text).Resources.First(r => r.Type == "GitHub::Step");
        Assert.Equal("v4", Read.Text(resource.Properties["Reference"] ?? new Values.AbsentValue()));
    }

    private static Reading.ReaderResult Run(string text)
    {
        var reader = new WorkflowReader();
        reader.Read(Read.Subject(text, Path));
        return reader.Complete();
    }
}
