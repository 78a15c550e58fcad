using Crpbot.Aws.Collecting;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Tests.Collecting;

public sealed class MappingTests
{
    private const string Head = """
        service: things
        collect:
          - type: AWS::T::Thing
            scope: region
            call: ListThings
            each: Things
            id: '{Name}'
            arn: 'arn:{$partition}:things:{$region}:{$account}:{Name}'

        """;

    [Theory]
    [InlineData("P: Size", "3")]
    [InlineData("P: Deep.Er", "'x'")]
    [InlineData("P: Nothing", "absent")]
    [InlineData("P: Deep.Nothing.More", "absent")]
    [InlineData("P: 'List[].Id'", "['a', 'b']")]
    [InlineData("P: 'Empty'", "absent")]
    [InlineData("P: 'Empty[].Id'", "absent")]
    [InlineData("P: {from: Json, as: json}", "{Statement: [{Effect: 'Allow'}]}")]
    [InlineData("P: {from: Percent, as: percent-json}", "{A: 'b c'}")]
    [InlineData("P: {from: Json, as: percent-json}", "{Statement: [{Effect: 'Allow'}]}")]
    [InlineData("P: {from: Broken, as: json}", "unknown(things:ListThings Broken)")]
    [InlineData("P: {from: Tags, as: tags}", "[{Key: 'k', Value: 'v'}]")]
    [InlineData("P: {from: Map, as: tags}", "[{Key: 'one', Value: '1'}]")]
    [InlineData("P: {from: Camel, as: pascal}", "[{ImageId: 'i', PortMappings: [{HostPort: 1}]}]")]
    [InlineData("P: {from: Deep.Er, as: present}", "true")]
    [InlineData("P: {from: Nothing, as: present}", "false")]
    [InlineData("P: {from: Empty, as: not-empty}", "false")]
    [InlineData("P: {from: Deep.Er, as: [equals, x]}", "true")]
    [InlineData("P: {from: Nothing, as: [equals, x]}", "absent")]
    [InlineData("P: {from: Arn, as: last-segment}", "'tail'")]
    [InlineData("P: {from: List, as: count}", "2")]
    [InlineData("P: {from: List, as: first, then: Id}", "'a'")]
    [InlineData("P: {from: List, as: [dictionary, Id, On]}", "{a: true, b: false}")]
    [InlineData("P: {from: Map, as: [pairs, Name, Value]}", "[{Name: 'one', Value: 1}]")]
    [InlineData("P: {from: List, each: {Key: Id, Up: ^.Size}}", "[{Key: 'a', Up: 3}, {Key: 'b', Up: 3}]")]
    [InlineData("P: {from: List, where: {On: 'true'}, then: Id}", "['a']")]
    [InlineData("P: {from: List, where: {Id: '{Second}'}, as: not-empty}", "true")]
    [InlineData("P: {from: List, where-not: {Id: 'a*'}, each: {Id: Id}}", "[{Id: 'b'}]")]
    [InlineData("P: {from: List, where: {Id: z}, value: yes-it-is}", "absent")]
    [InlineData("P: {from: List, where: {Id: a}, value: yes-it-is}", "'yes-it-is'")]
    [InlineData("P: {map: {A: Size, B: Nothing}}", "{A: 3}")]
    [InlineData("P: {map: {B: Nothing}}", "absent")]
    [InlineData("P: {join: [Size, 'List[].Id']}", "[3, 'a', 'b']")]
    [InlineData("P: {list: [{A: Size}, {A: Nothing}]}", "[{A: 3}]")]
    [InlineData("P: {first: [Nothing, Size]}", "3")]
    [InlineData("P: {first: [Nothing, Deep.Er], values: {x: replaced}}", "'replaced'")]
    [InlineData("P: {from: Nothing, default: 7}", "7")]
    [InlineData("P: {text: '{Name}-{$region}'}", "'thing-eu-west-1'")]
    [InlineData("P: {text: '{Name}-{Nothing}'}", "absent")]
    [InlineData("P: {value: true}", "true")]
    [InlineData("P: Odd.\"a.b\"", "9")]
    public async Task An_expression_reads_an_answer(string property, string expected)
    {
        var caller = new FakeCaller().On("things:ListThings", """
            {"Things": [{"Name": "thing", "Size": 3.0, "Deep": {"Er": "x"}, "Second": "b", "Arn": "arn:aws:x:y/tail", "Empty": [],
              "List": [{"Id": "a", "On": true}, {"Id": "b", "On": false}], "Json": "{\"Statement\": [{\"Effect\": \"Allow\"}]}", "Percent": "%7B%22A%22%3A%20%22b%20c%22%7D",
              "Broken": "{", "Tags": [{"key": "k", "value": "v"}], "Map": {"one": 1}, "Camel": [{"imageId": "i", "portMappings": [{"hostPort": 1}]}], "Odd": {"a.b": 9}}]}
            """);

        var collected = await CollectorBench.RunAsync(CollectorBench.Catalog(Head + "    properties:\n      " + property + "\n"), caller, "AWS::T::Thing");

        Assert.Equal(expected, collected.Resources.Single(r => r.Type == "AWS::T::Thing").Property("P"));
    }

    [Fact]
    public async Task A_member_may_begin_with_a_small_letter()
    {
        var caller = new FakeCaller().On("things:ListThings", """{"Things": [{"Name": "n", "retentionInDays": 5}]}""");

        var collected = await CollectorBench.RunAsync(CollectorBench.Catalog(Head + "    same: [RetentionInDays]\n"), caller, "AWS::T::Thing");

        Assert.Equal("5", collected.Resources.Single(r => r.Type == "AWS::T::Thing").Property("RetentionInDays"));
    }

    [Fact]
    public async Task A_resource_knows_its_account_region_and_names()
    {
        var caller = new FakeCaller().On("things:ListThings", """{"Things": [{"Name": "n"}]}""");

        var collected = await CollectorBench.RunAsync(CollectorBench.Catalog(Head + "    same: [Name]\n"), caller, "AWS::T::Thing");

        var thing = collected.Resources.Single(r => r.Type == "AWS::T::Thing");
        Assert.Equal(("123456789012", "eu-west-1", "arn:aws:things:eu-west-1:123456789012:n", "123456789012"), (thing.Account, thing.Region, thing.Arn, thing.Scope));
    }

    [Fact]
    public async Task Dotted_properties_are_nested_and_what_is_not_asked_for_stays_open()
    {
        var caller = new FakeCaller().On("things:ListThings", """{"Things": [{"Name": "n", "A": 1}]}""");

        var collected = await CollectorBench.RunAsync(CollectorBench.Catalog(Head + "    properties: {Live.A: A, Live.B: B, Conf.X: Nothing}\n"), caller, "AWS::T::Thing");

        var thing = collected.Resources.Single(r => r.Type == "AWS::T::Thing");
        Assert.Equal(("{A: 1, B: absent}", "absent", true), (thing.Property("Live"), thing.Property("Conf"), thing.Properties.Open));
    }

    [Theory]
    [InlineData("tpye: X", "unknown key 'tpye'")]
    [InlineData("properties: {A: {form: B}}", "unknown key 'form'")]
    [InlineData("properties: {A: {from: B, as: jsn}}", "there is no transform 'jsn'")]
    [InlineData("properties: {A: $polcy.B}", "no answer is called '$polcy'")]
    [InlineData("properties: {A: 'B..C'}", "'B..C' is not a path")]
    [InlineData("over: T::Other", "no collector reads 'T::Other'")]
    [InlineData("unsupported: maybe", "'maybe' is not allowed for 'unsupported'")]
    public void A_wrong_collector_is_a_located_error(string line, string message)
    {
        var yaml = Head + (line.StartsWith("properties", StringComparison.Ordinal) ? "" : "    same: [Name]\n") + "    " + line + "\n";

        var error = Assert.Throws<Core.UserError>(() => CollectorBench.Catalog(yaml));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.True(error.Line >= 9, $"line {error.Line}");
    }

    [Fact]
    public void The_collectors_of_the_program_can_be_read() => Assert.Contains("AWS::S3::Bucket", CollectorBench.Own.Types);
}
