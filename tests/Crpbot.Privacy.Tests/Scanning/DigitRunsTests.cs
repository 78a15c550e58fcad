using System.Text;
using Crpbot.Privacy.Scanning;
using FsCheck;
using FsCheck.Fluent;

namespace Crpbot.Privacy.Tests.Scanning;

public sealed class DigitRunsTests
{
    [Fact]
    public void Runs_are_those_of_a_plain_walk() => Prop.ForAll(Texts().ToArbitrary(), text => Walked(text).SequenceEqual(Plain(text))).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void A_run_longer_than_a_block_is_one_run() => Assert.Equal([(1, 201)], Walked("-" + new string('7', 200) + "-"));

    private static Gen<string> Texts() => Gen.Elements('a', 'Z', '_', '0', '9', '5', ' ', '-', '.', '@', 'é').ArrayOf(300).Select(c => new string(c));

    private static List<(int Start, int End)> Walked(string text)
    {
        var runs = new DigitRuns(Encoding.Latin1.GetBytes(text));
        var found = new List<(int, int)>();
        while (runs.Next()) found.Add((runs.Start, runs.End));
        return found;
    }

    private static List<(int Start, int End)> Plain(string text)
    {
        var found = new List<(int, int)>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '_')) at++;
            if (text[start..at].Any(char.IsAsciiDigit)) found.Add((start, at));
            if (at == start) at++;
        }

        return found;
    }
}
