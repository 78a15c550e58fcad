using System.Text;
using Crpbot.Core;
using Crpbot.Sources.Tests.Archives;
using Crpbot.Sources.Text;

namespace Crpbot.Sources.Tests.Text;

public sealed class ContentReaderTests
{
    [Fact]
    public void Contents_whose_raw_bytes_say_nothing_are_told()
    {
        Assert.True(ContentReader.IsTransformed(ArchiveTests.Zip(("a", "x"))));
        Assert.True(ContentReader.IsTransformed(ArchiveTests.Gzip([1, 2, 3])));
        Assert.True(ContentReader.IsTransformed(ArchiveTests.Tar(("a", "x"))));
        Assert.True(ContentReader.IsTransformed(Encoding.Unicode.GetBytes("password = 1234")));
    }

    [Fact]
    public void Plain_text_and_plain_binaries_are_probed_as_they_are()
    {
        Assert.False(ContentReader.IsTransformed("password = 1234"u8));
        Assert.False(ContentReader.IsTransformed("\u007fELF\0\0\0\0binary\u0001\u0002"u8));
        Assert.False(ContentReader.IsTransformed([]));
    }

    [Fact]
    public void Plain_text_is_offered_without_a_copy()
    {
        var content = "\uFEFFpassword = 1234"u8.ToArray();
        new ContentReader().Read(new ContentLabel("a", SubjectOrigin.Tree), content, s => Assert.True(System.Runtime.InteropServices.MemoryMarshal.TryGetArray(s.Content, out var array) && ReferenceEquals(array.Array, content) && array.Offset == 3), _ => { }, CancellationToken.None);
    }

    [Fact]
    public void Origin_commit_and_tracking_go_into_every_entry()
    {
        var label = new ContentLabel("a.zip", SubjectOrigin.History) { Commit = new CommitReference("abc", "x", null, null), IsTracked = true, AddedLines = [new LineRange(1, 2)] };
        Subject? seen = null;
        new ContentReader().Read(label, ArchiveTests.Zip(("b", "x")), s => seen = s, _ => { }, CancellationToken.None);
        Assert.Equal((SubjectOrigin.History, label.Commit, true, null), (seen!.Origin, seen.Commit, seen.IsTracked, seen.AddedLines));
    }

    [Fact]
    public void Archives_can_be_left_unopened()
    {
        var item = Assert.Single(Collected.Read("a.zip", ArchiveTests.Zip(("b", "x")), new ContentOptions { OpenArchives = false }).Items);
        Assert.Equal(("a.zip", true), (item.Name, item.IsBinary));
    }
}
