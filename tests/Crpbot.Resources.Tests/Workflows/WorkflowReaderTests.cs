using Crpbot.Resources.Tests.CloudFormation;
using Crpbot.Resources.Workflows;

namespace Crpbot.Resources.Tests.Workflows;

/// <summary>Whatever is done to the file, the reader ends with resources or located faults.</summary>
public sealed class WorkflowReaderTests
{
    private const string Path = ".github/workflows/ci.yml";
    private const string Text = """
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
        var reader = new WorkflowReader();
        reader.Read(Read.Subject(text, Path));
        return reader.Complete();
    }
}
