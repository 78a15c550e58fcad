using System.Text;
using Crpbot.Core;

namespace Crpbot.Core.Tests;

public sealed class IgnoreCommentScannerTests
{
    [Fact]
    public void Comments_are_collected_with_line_and_column()
    {
        var scanner = new IgnoreCommentScanner();
        scanner.Offer(Text("a.py", "x = 1\ny = 2  # crpbot: ignore[r] why\n"), out _);
        var comment = Assert.Single(scanner.Comments);
        Assert.Equal(("a.py", 2, 10), (comment.Path, comment.Ignore.Line, comment.Column));
    }

    [Theory]
    [InlineData("README.md", "# crpbot: ignore[r] why")]
    [InlineData("a.py", "text = 'crpbot: ignore[r] why'")]
    public void Documentation_and_strings_are_left_alone(string path, string text)
    {
        var scanner = new IgnoreCommentScanner();
        scanner.Offer(Text(path, text), out _);
        Assert.Empty(scanner.Comments);
    }

    private static Subject Text(string path, string text) => new() { Path = path, Content = Encoding.UTF8.GetBytes(text) };
}
