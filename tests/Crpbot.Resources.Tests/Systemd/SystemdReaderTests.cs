using Crpbot.Resources.Systemd;
using Crpbot.Resources.Tests.CloudFormation;

namespace Crpbot.Resources.Tests.Systemd;

/// <summary>Whatever is done to the file, the reader ends with resources or located faults.</summary>
public sealed class SystemdReaderTests
{
    internal const string Path = "bot.service";
    internal const string Text = """
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

    private static Reading.ReaderResult Run(string text)
    {
        var reader = new SystemdReader();
        reader.Read(Read.Subject(text, Path));
        return reader.Complete();
    }
}
