using Crpbot.Resources.Systemd;
using Crpbot.Resources.Tests.CloudFormation;

namespace Crpbot.Resources.Tests.Systemd;

/// <summary>Whatever is done to the file, the reader ends with resources or located faults.</summary>
public sealed class SystemdReaderTests
{
    private const string Path = "bot.service";
    private const string Text = """
        [Unit]
        Description=Bot

        [Service]
        User=bot
        ExecStart=/opt/bot/run \
          --live
        Environment="A=b c" D=e
        NoNewPrivileges=yes

        [Install]
        WantedBy=multi-user.target
        """;

    [Fact]
    public void A_valid_file_gives_its_resources_and_no_fault()
    {
        var result = Run(Text);
        Assert.Empty(result.Faults);
        Assert.Equal(1, result.Resources.Count(r => r.Type == "Systemd::Service"));
    }

    [Fact]
    public void Keys_of_a_section_are_read()
    {
        var resource = Run(Text).Resources.First(r => r.Type == "Systemd::Service");
        Assert.Contains("User:bot", Read.Text(resource.Properties["Service"] ?? new Values.AbsentValue()), StringComparison.Ordinal);
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
        var reader = new SystemdReader();
        reader.Read(Read.Subject(text, Path));
        return reader.Complete();
    }
}
