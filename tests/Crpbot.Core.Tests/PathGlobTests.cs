using Crpbot.Core;

namespace Crpbot.Core.Tests;

public sealed class PathGlobTests
{
    [Theory]
    [InlineData("*.md", "README.md", true)]
    [InlineData("*.md", "docs/a/b.md", true)]
    [InlineData("*.md", "docs/a.mdx", false)]
    [InlineData("docs/*.md", "docs/a.md", true)]
    [InlineData("docs/*.md", "docs/x/a.md", false)]
    [InlineData("docs/**", "docs/x/a.md", true)]
    [InlineData("docs/", "docs/x/a.md", true)]
    [InlineData("**/test/**", "src/test/a/b.py", true)]
    [InlineData("**/test/**", "test/b.py", true)]
    [InlineData("**/test/**", "src/latest/b.py", false)]
    [InlineData("a/**/z.txt", "a/z.txt", true)]
    [InlineData("a/**/z.txt", "a/b/c/z.txt", true)]
    [InlineData("a/**/z.txt", "a/b/cz.txt", false)]
    [InlineData("*.{yml,yaml}", "x/a.yaml", true)]
    [InlineData("*.{yml,yaml}", "x/a.json", false)]
    [InlineData("/root.txt", "root.txt", true)]
    [InlineData("/root.txt", "a/root.txt", false)]
    [InlineData("?.c", "ab.c", false)]
    [InlineData("a*b*c*d", "aXbXcXd", true)]
    [InlineData(".netrc", "home/user/.netrc", true)]
    public void Glob_matches_as_documented(string glob, string path, bool expected) => Assert.Equal(expected, new PathGlob(glob).IsMatch(path));

    [Fact]
    public void A_glob_of_many_stars_ends_quickly_on_a_path_it_does_not_match()
    {
        var glob = new PathGlob(string.Concat(Enumerable.Repeat("**/a*", 40)) + "b");
        Assert.False(glob.IsMatch(string.Concat(Enumerable.Repeat("a/", 2000)) + "c"));
    }

    [Fact]
    public void Last_segments_name_the_files_of_interest() =>
        Assert.Equal([".netrc", "_netrc"], new PathGlob("**/{.netrc,_netrc}").LastSegments);
}
