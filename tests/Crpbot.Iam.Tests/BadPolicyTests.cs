using System.Text;
using Crpbot.Iam.Policies;
using Crpbot.Resources.Conditions;
using Crpbot.Resources.Values;

namespace Crpbot.Iam.Tests;

/// <summary>Policies that no service accepts: each is unknown with a reason or judged, never a crash, a hang or a pass by omission.</summary>
public sealed class BadPolicyTests
{
    private const string Good = """{"Version":"2012-10-17","Statement":[{"Sid":"a","Effect":"Allow","Principal":{"AWS":["*"]},"Action":["s3:Get*"],"Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}}]}""";

    [Fact]
    public void Every_truncation_is_unknown()
    {
        for (var length = 1; length < Good.Length; length++)
        {
            var document = PolicyReader.Read(new ScalarValue(Good[..length]), "P");
            Assert.True(document.Open is UnknownValue, Good[..length]);
        }

        Assert.Null(PolicyReader.Read(new ScalarValue(Good), "P").Open);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{\"Statement\": \"x\"}")]
    [InlineData("{\"Statement\": [[]]}")]
    [InlineData("{\"Statement\": [1]}")]
    public void Other_shapes_are_unknown(string text) => Assert.IsType<UnknownValue>(PolicyReader.Read(new ScalarValue(text), "P").Open);

    [Fact]
    public void Deep_nesting_is_unknown() => Assert.IsType<UnknownValue>(PolicyReader.Read(new ScalarValue("{\"Statement\":" + new string('[', 5000) + new string(']', 5000) + "}"), "P").Open);

    [Fact]
    public void Long_text_is_unknown() => Assert.IsType<UnknownValue>(PolicyReader.Read(new ScalarValue(Good + new string(' ', 1 << 20)), "P").Open);

    [Fact]
    public void Thousands_of_statements_are_judged_and_the_rest_is_unknown()
    {
        var text = new StringBuilder("{Statement: [");
        for (var i = 0; i < 5000; i++) text.Append(i == 0 ? string.Empty : ", ").Append(i % 2 == 0 ? "{Effect: Deny, Principal: '*', Action: 'a:b*', Resource: 'arn:*:x'}" : "{Effect: Allow, Principal: '*', Action: 'a:c*', Resource: 'arn:*:y', Condition: {StringEquals: {'aws:SourceVpc': v}}}");
        Assert.Equal(Truth.Unknown, Asking.Live("{policy: P, public: true}", $"{{P: {text}]}}}}"));
        Assert.Equal(Truth.Unknown, Asking.Live("{policy: P, privilege-escalation: true}", $"{{P: {text}]}}}}"));
    }

    [Fact]
    public void Choices_beyond_the_limit_are_unknown_and_what_is_certain_still_decides()
    {
        var choices = Enumerable.Range(0, 12).Select(i => (Value)new ChoiceValue([new Choice($"{i} is a", new ScalarValue("a:B")), new Choice($"{i} is b", new ScalarValue("a:C"))], $"{i}")).ToList();
        var worlds = Worlds.Of(new ListValue(choices));
        Assert.Equal(Worlds.Most, worlds.Count);
        Assert.All(worlds, w => Assert.Null(Worlds.FirstChoice(w)));
        Assert.All(worlds, w => Assert.Equal(6, ((ListValue)w).Items.OfType<UnknownValue>().Count()));
    }
}
