using System.Text;
using Crpbot.Privacy.Scanning;

namespace Crpbot.Privacy.Tests.Scanning;

public sealed class KeyRangeTests
{
    [Theory]
    [InlineData("chat_id = 77", "chat_id")]
    [InlineData("\"chat_id\": \"77\"", "chat_id")]
    [InlineData("{\\\"chat_id\\\":\\\"77\\\"}", "chat_id")]
    [InlineData("a=1&chatId=77", "chatId")]
    [InlineData("Phone number: 77", "Phone number")]
    [InlineData("{\"phones\": [\"1\", \"77\"]}", "phones")]
    [InlineData("f(login=77)", "login")]
    [InlineData("chat-id => 77", "chat-id")]
    public void The_key_stands_before_the_value(string text, string key)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var range = KeyRange.Before(bytes, text.IndexOf("77", StringComparison.Ordinal));
        Assert.Equal(key, text[range.Start..range.End]);
        Assert.False(range.IsGeneric);
    }

    [Theory]
    [InlineData("sent to 77")]
    [InlineData("77")]
    [InlineData("a, 77")]
    public void Prose_has_no_key(string text) => Assert.True(KeyRange.Before(Encoding.UTF8.GetBytes(text), text.IndexOf("77", StringComparison.Ordinal)).IsEmpty);

    [Fact]
    public void A_key_that_says_nothing_takes_that_of_its_object()
    {
        const string text = """{"phone": {"number": "77"}}""";
        var range = KeyRange.Before(Encoding.UTF8.GetBytes(text), text.IndexOf("77", StringComparison.Ordinal));
        Assert.True(range.IsGeneric);
        Assert.Equal("phone", text[range.ParentStart..range.ParentEnd]);
    }

    [Fact]
    public void A_time_before_a_value_is_no_key()
    {
        const string text = "2026-03-02 09:14:77";
        Assert.True(KeyRange.Before(Encoding.UTF8.GetBytes(text), 17) is { IsEmpty: true } or { IsGeneric: true });
    }
}
