using Crpbot.Resources.Values;

namespace Crpbot.Resources.Tests.CloudFormation;

public sealed class IntrinsicsTests
{
    private const string Sections = """
        Parameters:
          Env: {Type: String, Default: dev, AllowedValues: [dev, prod]}
          Size: {Type: String, AllowedValues: [small, large]}
          One: {Type: String, AllowedValues: [only]}
          Free: {Type: String}
          Names: {Type: CommaDelimitedList, Default: 'a, b,c'}
          Stored: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /x}
        Mappings:
          M:
            us-east-1: {A: x, B: same}
            eu-west-1: {A: y, B: same}
        Conditions:
          Prod: !Equals [!Ref Env, prod]
          Large: !Equals [!Ref Size, large]
          Open: !Equals [!Ref Free, yes]
          NotOpen: !Not [!Condition Open]
          Both: !And [!Condition Open, !Condition Prod]
          Loop: !Or [!Condition Loop, !Condition Loop]
          Empty: !Not []
        """;

    [Theory]
    [InlineData("!Ref Env", "dev")]
    [InlineData("{Ref: Env}", "dev")]
    [InlineData("!Ref Free", "?")]
    [InlineData("!Ref Size", "small|large")]
    [InlineData("!Ref One", "only")]
    [InlineData("!Ref Names", "[a,b,c]")]
    [InlineData("!Ref Stored", "?")]
    [InlineData("!Ref Other", "→template.yml#Other")]
    [InlineData("!Ref Missing", "?")]
    [InlineData("!Ref AWS::NoValue", "-")]
    [InlineData("!GetAtt Other.Arn", "→template.yml#Other.Arn")]
    [InlineData("{'Fn::GetAtt': [Other, TopicName]}", "→template.yml#Other.TopicName")]
    [InlineData("!Sub 'x-${Env}-${!Literal}'", "x-dev-${Literal}")]
    [InlineData("!Sub ['${A}-${Env}', {A: !Ref One}]", "only-dev")]
    [InlineData("!Sub 'arn:aws:sns:${AWS::Region}:t'", "arn:aws:sns:<?>:t")]
    [InlineData("!Sub '${Other.Arn}/*'", "<→template.yml#Other.Arn>/*")]
    [InlineData("!Sub 'a-${Size}'", "a-small|a-large")]
    [InlineData("!Sub '${Open'", "${Open")]
    [InlineData("!Join ['-', [a, !Ref Env, b]]", "a-dev-b")]
    [InlineData("!Join [',', !Ref Names]", "a,b,c")]
    [InlineData("!Select [1, !Split ['-', 'x-y-z']]", "y")]
    [InlineData("!Select [9, [a]]", "?")]
    [InlineData("!Select [0, !GetAZs '']", "?")]
    [InlineData("!Base64 abc", "abc")]
    [InlineData("{'Fn::Length': !Ref Names}", "3")]
    [InlineData("!FindInMap [M, us-east-1, A]", "x")]
    [InlineData("!FindInMap [M, !Ref 'AWS::Region', A]", "x|y")]
    [InlineData("!FindInMap [M, !Ref 'AWS::Region', B]", "same")]
    [InlineData("!FindInMap [M, none, A, {DefaultValue: z}]", "z")]
    [InlineData("!If [Prod, a, b]", "b")]
    [InlineData("!If [Open, a, b]", "a|b")]
    [InlineData("!If [Open, a, a]", "a")]
    [InlineData("!If [Large, a, !If [Large, b, c]]", "a|c")]
    [InlineData("!If [Open, !If [NotOpen, a, b], c]", "b|c")]
    [InlineData("!If [Both, a, b]", "b")]
    [InlineData("!If [Loop, a, b]", "a|b")]
    [InlineData("!If [Empty, a, b]", "a|b")]
    [InlineData("!If [Open, true, !Ref AWS::NoValue]", "true|-")]
    [InlineData("'{{resolve:ssm:/x}}'", "→resolve:ssm:/x")]
    [InlineData("!Join ['', ['{{resolve:secretsmanager:', !Ref Other, ':SecretString:password}}']]", "→template.yml#Other.{{resolve}}")]
    [InlineData("{'Fn::ToJsonString': {A: !Ref Env}}", "{A:dev}")]
    [InlineData("!Nonsense x", "?")]
    [InlineData("{'Fn::Transform': {Name: X}}", "?")]
    public void A_function_gives_its_value(string expression, string expected) => Assert.Equal(expected, Read.Text(Read.Property(expression, Sections)));

    [Fact]
    public void A_default_says_that_it_decided() => Assert.Equal(new Origin(OriginKind.ParameterDefault, "Env"), Read.Property("!Ref Env", Sections).Origin);

    [Fact]
    public void A_given_value_says_that_it_was_given() =>
        Assert.Equal(new Origin(OriginKind.ParameterGiven, "Free"), Read.Property("!Ref Free", Sections, new Dictionary<string, string> { ["Free"] = "x" }).Origin);

    [Fact]
    public void What_is_given_for_a_hidden_parameter_is_not_kept() =>
        Assert.IsType<ReferenceValue>(Read.Property("!Ref P", "Parameters: {P: {Type: String, NoEcho: true}}", new Dictionary<string, string> { ["P"] = "x" }));

    [Fact]
    public void An_unknown_says_what_would_decide_it() => Assert.Equal("--parameters Free=…", Assert.IsType<UnknownValue>(Read.Property("!Ref Free", Sections)).Decides);

    [Fact]
    public void A_text_of_forty_choices_is_partly_known()
    {
        var value = Read.Property("!Join ['-', [" + string.Join(", ", Enumerable.Repeat("!Ref Size", 40)) + "]]", Sections);
        Assert.IsType<PartialText>(value);
    }

    [Fact]
    public void Conditions_that_name_each_other_twice_end()
    {
        var conditions = string.Concat(Enumerable.Range(1, 60).Select(i => $"  C{i}: !And [!Condition C{i - 1}, !Condition C{i - 1}]\n"));
        var value = Read.Property("!If [Z, !If [C60, a, b], c]", "Parameters: {F: {Type: String}}\nConditions:\n  Z: !Equals [!Ref F, q]\n  C0: !Equals [!Ref F, x]\n" + conditions);
        Assert.Equal("a|b|c", Read.Text(value));
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_conditions_ends()
    {
        var conditions = string.Concat(Enumerable.Range(1, 100_000).Select(i => $"  C{i}: !Not [!Condition C{i - 1}]\n"));
        Assert.Equal("a|b", Read.Text(Read.Property("!If [C100000, a, b]", "Conditions:\n  C0: !Equals [a, a]\n" + conditions)));
    }
}
