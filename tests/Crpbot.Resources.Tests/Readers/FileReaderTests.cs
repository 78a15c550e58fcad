using System.Text;
using Crpbot.Core;
using Crpbot.Resources.Compose;
using Crpbot.Resources.Docker;
using Crpbot.Resources.Reading;
using Crpbot.Resources.Systemd;
using Crpbot.Resources.Values;
using Crpbot.Resources.Workflows;

namespace Crpbot.Resources.Tests.Readers;

public sealed class FileReaderTests
{
    private const string Dockerfile = "# syntax=docker/dockerfile:1\nARG BASE=python:3.12\nFROM ${BASE} AS build\nRUN apt-get update \\\n    # a comment\n && make all\nRUN <<EOF\ncurl https://x | sh\nEOF\nFROM build\nENV A=1 B=\"two words\"\nUSER ${A:-trader}\nEXPOSE 80 443/tcp\nHEALTHCHECK CMD true\nENTRYPOINT [\"sh\", \"-c\", \"sleep 1\"]\n";
    private const string Compose = "services:\n  a: &a\n    image: \"redis:${TAG:-7}\"\n    ports:\n      - \"127.0.0.1:6379:6379\"\n      - 8080:80/udp\n      - {target: 90, published: 91, host_ip: \"::1\"}\n    environment: [A=1, B=x=y]\n    volumes: [./d:/d:ro, /var/run/docker.sock:/s]\n  b:\n    <<: *a\n    extends: a\n";
    private const string Unit = "[Unit]\nDescription=x\n[Service]\nExecStart=/opt/run \\\n  --flag\nEnvironment=A=1\nEnvironment=B=2\nUser=trader\nNoNewPrivileges=yes\n";
    private const string Workflow = "on: [push, pull_request]\njobs:\n  t:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: acme/do@v1\n      - run: |\n          pytest || true\n          echo ${{ github.head_ref }}\n";

    [Fact]
    public void Final_stage_of_a_Dockerfile_is_the_image()
    {
        var image = Read(new DockerfileReader(), "Dockerfile", Dockerfile).Single(r => r.Type == "Docker::Image");
        Assert.Equal(["python", "3.12", "1", "true"], new[] { "Repository", "Tag", "User", "HasHealthcheck" }.Select(k => Text(image, k)));
    }

    [Fact]
    public void Heredoc_and_continued_commands_keep_their_places()
    {
        var commands = Read(new DockerfileReader(), "Dockerfile", Dockerfile).Where(r => r.Type == "Docker::Instruction").SelectMany(r => ((r.Properties["Commands"] as ListValue)?.Items ?? []).Cast<MapValue>()).ToList();
        Assert.Equal(["apt-get@4", "make@6", "curl@8", "sh@8"], commands.Select(c => $"{((ScalarValue)c["Program"]!).Text}@{c.At!.Value.Line}"));
    }

    [Fact]
    public void Compose_ports_have_one_form()
    {
        var service = Read(new ComposeReader(), "docker-compose.yml", Compose)[0];
        var ports = ((ListValue)service.Properties["Ports"]!).Items.Cast<MapValue>().Select(p => string.Join('|', new[] { "HostIp", "Published", "Target", "Protocol" }.Select(k => (p[k] as ScalarValue)?.Text ?? "-")));
        Assert.Equal(["127.0.0.1|6379|6379|tcp", "-|8080|80|udp", "::1|91|90|tcp"], ports);
    }

    [Fact]
    public void Compose_default_of_a_variable_says_that_it_is_one() =>
        Assert.Equal(OriginKind.ParameterDefault, Read(new ComposeReader(), "docker-compose.yml", Compose)[0].Properties["Tag"]!.Origin.Kind);

    [Fact]
    public void Unit_joins_lines_and_lists_repeated_keys()
    {
        var service = (MapValue)Read(new SystemdReader(), "a.service", Unit).Single().Properties["Service"]!;
        // systemd.syntax: the backslash becomes a space; the one before it stays.
        Assert.Equal("/opt/run  --flag", ((ScalarValue)service["ExecStart"]!).Text);
        Assert.Equal(2, ((ListValue)service["Environment"]!).Items.Count);
    }

    [Fact]
    public void Workflow_gives_jobs_steps_commands_and_expressions()
    {
        var step = Read(new WorkflowReader(), ".github/workflows/ci.yml", Workflow)[^1];
        Assert.Equal("true", ((ScalarValue)((MapValue)((ListValue)step.Properties["Commands"]!).Items[0])["FailureIgnored"]!).Text);
        var expression = ((ListValue)step.Properties["Expressions"]!).Items.Single();
        Assert.Equal(("github.head_ref", 9), (((ScalarValue)expression).Text, expression.At!.Value.Line));
    }

    private static IReadOnlyList<Resource> Read(IResourceReader reader, string path, string text)
    {
        var subject = new Subject { Path = path, Content = Encoding.UTF8.GetBytes(text) };
        Assert.True(reader.Claims(subject));
        reader.Read(subject);
        return reader.Complete().Resources;
    }

    private static string? Text(Resource resource, string key) => (resource.Properties[key] as ScalarValue)?.Text;
}
