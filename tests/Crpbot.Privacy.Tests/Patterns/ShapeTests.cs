using System.Text;
using Crpbot.Core;
using Crpbot.Privacy.Patterns;

namespace Crpbot.Privacy.Tests.Patterns;

public sealed class ShapeTests
{
    [Theory]
    [InlineData(@"\d{3}-\d{2}", "123-45 x", 6)]
    [InlineData(@"\d{3}-\d{2}", "123-456", -1)]
    [InlineData(@"\d{2,4}", "1234", 4)]
    [InlineData(@"\d{2,4}", "12345", -1)]
    [InlineData(@"(ab|a)c", "ac", 2)]
    [InlineData(@"a( ?b){2}", "a bb", 4)]
    [InlineData(@"a|bc", "bc", 2)]
    [InlineData(@"\d{3}", "123.4", -1)]
    [InlineData(@"\d{3}", "123. x", 3)]
    [InlineData(@"\d{3}", "123,4", 3)]
    public void A_pattern_matches_as_a_whole(string pattern, string text, int end) => Assert.Equal(end, Of(pattern).Match(Encoding.ASCII.GetBytes(text), 0));

    [Theory]
    [InlineData(@"a*")]
    [InlineData(@"a+")]
    [InlineData(@"(a")]
    [InlineData(@"a)")]
    [InlineData(@"[a")]
    [InlineData(@"\w")]
    [InlineData(@"a{3,1}")]
    [InlineData(@"^a")]
    [InlineData("")]
    public void A_pattern_outside_of_the_language_is_refused(string pattern) => Assert.Throws<UserError>(() => Of(pattern));

    [Fact]
    public void Openings_tell_the_length_of_the_first_run_and_what_follows()
    {
        var openings = Of(@"\d{4}([ \-]\d{4})?").Openings;
        Assert.Contains(openings, o => o.Length == 4 && o.Follow.Has((byte)'-'));
        Assert.Contains(openings, o => o.Length == 4 && o.Follow.IsEmpty);
        Assert.DoesNotContain(openings, o => o.Length != 4);
    }

    [Fact]
    public void A_pattern_that_forks_without_end_gives_up()
    {
        var shape = Of("(a?){50}b");
        Assert.Equal(-1, shape.Match(Encoding.ASCII.GetBytes(new string('a', 60)), 0));
    }

    private static Shape Of(string pattern) => new(new RuleScalar("r.yml", 1, 1, pattern));
}
