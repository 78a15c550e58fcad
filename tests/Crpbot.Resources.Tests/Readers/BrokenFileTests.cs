using System.Text;
using Crpbot.Core;
using Crpbot.Resources.Reading;
using Crpbot.Resources.Tests.CloudFormation;
using Crpbot.Resources.Tests.Compose;
using Crpbot.Resources.Tests.Docker;
using Crpbot.Resources.Tests.Systemd;
using Crpbot.Resources.Tests.Workflows;

namespace Crpbot.Resources.Tests.Readers;

/// <summary>Whatever is done to a file, its reader ends with resources or located faults.</summary>
public sealed class BrokenFileTests
{
    private const string Signs = "{}[]:,!&*|>-'\"\n \t#%@`?~<$0aR\0\\=";

    public static TheoryData<string, string> Files => new()
    {
        { "t.yml", RichTemplate.Yaml },
        { "t.json", RichTemplate.Json },
        { ComposeReaderTests.Path, ComposeReaderTests.Text },
        { DockerfileReaderTests.Path, DockerfileReaderTests.Text },
        { SystemdReaderTests.Path, SystemdReaderTests.Text },
        { WorkflowReaderTests.Path, WorkflowReaderTests.Text },
        { "prometheus.yml", "global: {scrape_interval: 15s}\nscrape_configs:\n  - job_name: a\n    scheme: http\n    basic_auth: {username: u}\n    static_configs: [{targets: ['a:9090']}]\nalerting: {alertmanagers: [{static_configs: [{targets: [b]}]}]}\n" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_truncation_ends_in_a_result_or_a_located_fault(string path, string text)
    {
        for (var length = 0; length <= text.Length; length++) Check(path, Encoding.UTF8.GetBytes(text[..length]));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Random_changes_end_in_a_result_or_a_located_fault(string path, string text)
    {
        var random = new Random(3);
        for (var round = 0; round < 2000; round++) Check(path, Encoding.UTF8.GetBytes(Changed(text, random)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Garbage_ends_in_a_result_or_a_located_fault(string path, string text)
    {
        var random = new Random(text.Length);
        for (var round = 0; round < 300; round++)
        {
            var bytes = new byte[random.Next(400)];
            random.NextBytes(bytes);
            Check(path, bytes);
        }
    }

    private static string Changed(string text, Random random)
    {
        var chars = text.ToList();
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            var at = random.Next(chars.Count);
            switch (random.Next(3))
            {
                case 0: chars.RemoveAt(at); break;
                case 1: chars.Insert(at, Signs[random.Next(Signs.Length)]); break;
                default: chars[at] = Signs[random.Next(Signs.Length)]; break;
            }
        }

        return new string([.. chars]);
    }

    // The reader of the kind is shown the file even when a change has made it unrecognisable.
    private static void Check(string path, byte[] content)
    {
        var reader = FileReaders.All().First(r => r.Claims(new Subject { Path = path, Content = Encoding.UTF8.GetBytes((string)Files.First(f => (string)f[0] == path)[1]) }));
        _ = reader.Read(new Subject { Path = path, Content = content });
        Assert.All(reader.Complete().Faults, f => Assert.True(f.At is { Line: >= 1, Column: >= 1 }));
    }
}
