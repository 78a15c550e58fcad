using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using Crpbot.Sources.Archives;
using Crpbot.Sources.Text;

namespace Crpbot.Sources.Tests.Archives;

public sealed class ArchiveTests
{
    private const string Secret = "DB_PASSWORD=correct horse\n";

    [Fact]
    public void A_zip_entry_is_read_in_place() => Expect(Collected.Read("a.zip", Zip(("conf/.env", Secret))), "a.zip!conf/.env");

    [Fact]
    public void A_stored_zip_entry_is_read() => Expect(Collected.Read("a.jar", Zip(CompressionLevel.NoCompression, ("x.properties", Bytes(Secret)))), "a.jar!x.properties");

    [Fact]
    public void The_env_file_in_a_tar_gz_is_read() => Expect(Collected.Read("deploy/app.tar.gz", Gzip(Tar((".env", Secret)))), "deploy/app.tar.gz!.env");

    [Fact]
    public void A_gz_of_one_file_is_named_after_it() => Expect(Collected.Read("backup/dump.sql.gz", Gzip(Bytes(Secret))), "backup/dump.sql.gz!dump.sql");

    [Fact]
    public void Nested_archives_are_opened_and_joined() => Expect(Collected.Read("a.zip", Zip(("b.tgz", Gzip(Tar(("c.zip", Zip(("d.env", Secret)))))))), "a.zip!b.tgz!c.zip!d.env");

    [Theory]
    [InlineData(TarEntryFormat.V7)]
    [InlineData(TarEntryFormat.Ustar)]
    [InlineData(TarEntryFormat.Pax)]
    [InlineData(TarEntryFormat.Gnu)]
    public void Every_tar_format_is_read(TarEntryFormat format) => Expect(Collected.Read("a.tar", Tar(format, (".env", Bytes(Secret)))), "a.tar!.env");

    [Theory]
    [InlineData(TarEntryFormat.Pax)]
    [InlineData(TarEntryFormat.Gnu)]
    public void Long_names_in_tar_are_read(TarEntryFormat format)
    {
        var name = string.Concat(Enumerable.Repeat("directory/", 30)) + "ä.env";
        Expect(Collected.Read("a.tar", Tar(format, (name, Bytes(Secret)))), "a.tar!" + name);
    }

    [Fact]
    public void A_sparse_file_of_old_gnu_tar_does_not_break_what_follows()
    {
        using var folder = new TemporaryFolder();
        folder.Write("z.env", Secret);
        Shell.Run("sh", folder.Root, "", "-c", "for i in $(seq 0 2 60); do printf x | dd of=sparse bs=4096 seek=$i conv=notrunc status=none; done; tar --format=gnu -S -cf a.tar sparse z.env");
        Expect(Collected.Read("a.tar", File.ReadAllBytes(Path.Combine(folder.Root, "a.tar"))), "a.tar!z.env");
    }

    [Fact]
    public void A_tar_that_ends_in_a_whole_is_reported()
    {
        var whole = Tar(TarEntryFormat.Gnu, (new string('n', 200), Bytes(Secret)));
        var cut = Collected.Read("a.tar", whole[..600]);
        Assert.Contains(cut.Notes, n => n.Incomplete && n.Why.Contains("cut off", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_that_climb_out_are_reported_as_they_stand() => Expect(Collected.Read("a.tar", Tar(("../../etc/passwd", Secret))), "a.tar!../../etc/passwd");

    [Fact]
    public void A_fifth_level_is_reported_not_opened()
    {
        var content = Bytes(Secret);
        for (var i = 0; i < 5; i++) content = Zip(("x.zip", content));
        var read = Collected.Read("a.zip", content);
        Assert.Empty(read.Items);
        var note = Assert.Single(read.Notes);
        Assert.True(note.Incomplete);
        Assert.Equal("a.zip!x.zip!x.zip!x.zip!x.zip", note.What);
    }

    [Fact]
    public void A_gzip_bomb_ends_at_the_ratio()
    {
        var read = Collected.Read("bomb.gz", Gzip(new byte[64 << 20]));
        var note = Assert.Single(read.Notes);
        Assert.True(note.Incomplete);
        Assert.Contains("times its size", note.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_in_a_tar_gz_ends_too()
    {
        var read = Collected.Read("bomb.tar.gz", Gzip(Tar(("zero", new byte[64 << 20]))));
        Assert.Contains(read.Notes, n => n.Incomplete && n.Why.Contains("times its size", StringComparison.Ordinal));
    }

    [Fact]
    public void An_entry_above_its_limit_is_named()
    {
        var options = new ContentOptions { Archives = new ArchiveLimits { MaxEntryBytes = 1000 } };
        var read = Collected.Read("a.zip", Zip(("big.txt", Words(5000)), ("small.env", Bytes(Secret))), options);
        var note = Assert.Single(read.Notes);
        Assert.Equal("a.zip!big.txt", note.What);
        Assert.Contains("a.zip!small.env", read.Names);
    }

    [Fact]
    public void The_whole_archive_has_a_limit()
    {
        var options = new ContentOptions { Archives = new ArchiveLimits { MaxTotalBytes = 10_000 } };
        var read = Collected.Read("a.zip", Zip([.. Enumerable.Range(0, 10).Select(i => ($"{i}.txt", Words(5000)))]), options);
        Assert.InRange(read.Items.Count, 1, 3);
        Assert.Contains(read.Notes, n => n.Incomplete && n.Why.Contains("the archive unpacks", StringComparison.Ordinal));
    }

    [Fact]
    public void Too_many_entries_are_reported_once()
    {
        var read = Collected.Read("a.zip", Zip([.. Enumerable.Range(0, 100_010).Select(i => (i.ToString(System.Globalization.CultureInfo.InvariantCulture), Array.Empty<byte>()))]));
        Assert.Contains("more than 100,000 entries", Assert.Single(read.Notes).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void An_encrypted_entry_is_left_out_on_purpose()
    {
        var zip = Zip(("a.env", Secret));
        zip[6] |= 1;
        zip[zip.AsSpan().IndexOf("PK\x01\x02"u8) + 8] |= 1;
        var note = Assert.Single(Collected.Read("a.zip", zip).Notes);
        Assert.Equal(("a.zip!a.env", false), (note.What, note.Incomplete));
    }

    [Fact]
    public void A_zip_without_its_directory_is_salvaged_and_reported()
    {
        var zip = Zip(("a.env", Secret), ("b.env", Secret));
        var read = Collected.Read("a.zip", zip[..zip.AsSpan().IndexOf("PK\x01\x02"u8)]);
        Assert.Equal(["a.zip!a.env", "a.zip!b.env"], read.Names);
        Assert.True(Assert.Single(read.Notes).Incomplete);
    }

    [Fact]
    public void A_zip_with_data_in_front_is_read_when_opened_by_its_directory()
    {
        var entries = ZipDirectory.Read(new MemoryStream([.. "#!/bin/sh\n"u8, .. Zip(("a.env", Secret))]), 10);
        Assert.Equal(10, Assert.Single(entries!).Offset);
    }

    [Fact]
    public void A_gz_of_several_members_is_read_whole() =>
        Expect(Collected.Read("a.env.gz", [.. Gzip(Bytes(Secret[..5])), .. Gzip(Bytes(Secret[5..]))]), "a.env.gz!a.env");

    [Fact]
    public void Zeros_behind_gz_data_do_not_matter() => Expect(Collected.Read("a.env.gz", [.. Gzip(Bytes(Secret)), .. new byte[512]]), "a.env.gz!a.env");

    [Fact]
    public void A_zip64_end_record_that_is_not_needed_does_not_matter()
    {
        var zip = Zip(("a.env", Secret));
        var end = zip.AsSpan().IndexOf("PK\x05\x06"u8);
        var record = new byte[76];
        "PK\x06\x06"u8.CopyTo(record);
        record[4] = 44;
        zip.AsSpan(end + 12, 4).CopyTo(record.AsSpan(40));
        zip.AsSpan(end + 16, 4).CopyTo(record.AsSpan(48));
        "PK\x06\x07"u8.CopyTo(record.AsSpan(56));
        BitConverter.TryWriteBytes(record.AsSpan(64), (long)end);
        Expect(Collected.Read("model.pt", [.. zip[..end], .. record, .. zip[end..]]), "model.pt!a.env");
    }

    [PythonTheory]
    [InlineData("zipfile.ZIP_DEFLATED", true)]
    [InlineData("zipfile.ZIP_STORED", true)]
    [InlineData("zipfile.ZIP_BZIP2", false)]
    public void Zips_written_to_a_pipe_by_python_are_read(string method, bool isLong)
    {
        // Not seekable: sizes follow the data, and force_zip64 adds the long fields
        var script = $"import zipfile,sys,io\nclass W(io.RawIOBase):\n def writable(self): return True\n def write(self,b): return sys.stdout.buffer.write(b)\nz=zipfile.ZipFile(W(),'w',{method})\nf=z.open('a.env','w',force_zip64={(isLong ? "True" : "False")})\nf.write(sys.stdin.buffer.read())\nf.close()\nz.close()";
        var start = new System.Diagnostics.ProcessStartInfo("python3", ["-c", script]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = System.Diagnostics.Process.Start(start)!;
        process.StandardInput.Write(Secret);
        process.StandardInput.Close();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        Expect(Collected.Read("a.zip", output.ToArray()), "a.zip!a.env");
    }

    [Theory]
    [InlineData("a.zip")]
    [InlineData("a.tar")]
    [InlineData("a.tar.gz")]
    [InlineData("a.gz")]
    public void Every_truncation_is_reported_or_complete_and_never_crashes(string name)
    {
        var whole = Sample(name);
        for (var length = 600; length < whole.Length; length += 97)
        {
            var read = Collected.Read(name, whole[..length]);
            if (name != "a.tar") Assert.Contains(read.Notes, n => n.Incomplete);
        }
    }

    [Theory]
    [InlineData("a.zip")]
    [InlineData("a.tar")]
    [InlineData("a.tar.gz")]
    public void Random_damage_never_crashes(string name)
    {
        var random = new Random(4711);
        for (var round = 0; round < 300; round++)
        {
            var damaged = Sample(name);
            for (var i = 0; i < 8; i++) damaged[random.Next(8, damaged.Length)] = (byte)random.Next(256);
            var read = Collected.Read(name, damaged);
            Assert.True(read.Items.Count + read.Notes.Count > 0);
        }
    }

    [Theory]
    [InlineData(new byte[] { 0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C }, ".7z")]
    [InlineData(new byte[] { 0x52, 0x61, 0x72, 0x21, 0x1A, 0x07 }, ".rar")]
    [InlineData(new byte[] { 0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00 }, ".xz")]
    [InlineData(new byte[] { 0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x00 }, ".zst")]
    public void A_format_that_is_not_opened_is_named(byte[] magic, string format)
    {
        var note = Assert.Single(Collected.Read("a" + format, [.. magic, 1, 2, 3, 4]).Notes);
        Assert.EndsWith(format, note.Why, StringComparison.Ordinal);
        Assert.False(note.Incomplete);
    }

    [Fact]
    public void A_long_zip_is_read_from_a_stream_that_can_seek()
    {
        var options = new ContentOptions { WholeBytes = 4096, PartBytes = 4096, OverlapBytes = 512 };
        Expect(Collected.Read("a.zip", Zip(CompressionLevel.NoCompression, ("pad.bin", Noise(9000)), (".env", Bytes(Secret))), options), "a.zip!.env");
    }

    [Fact]
    public void A_long_zip_nested_in_a_tar_is_held_in_memory()
    {
        var options = new ContentOptions { WholeBytes = 4096, PartBytes = 4096, OverlapBytes = 512 };
        Expect(Collected.Read("a.tar", Tar(("b.zip", Zip(CompressionLevel.NoCompression, ("pad.bin", Noise(9000)), (".env", Bytes(Secret))))), options), "a.tar!b.zip!.env");
    }

    [Fact]
    public void A_nested_zip_too_large_to_hold_is_reported()
    {
        var options = new ContentOptions { WholeBytes = 4096, PartBytes = 4096, OverlapBytes = 512, Archives = new ArchiveLimits { MaxHeldBytes = 5000 } };
        var read = Collected.Read("a.tar", Tar(("b.zip", Zip(CompressionLevel.NoCompression, ("pad.bin", Noise(90_000))))), options);
        Assert.Equal(("a.tar!b.zip", true), (Assert.Single(read.Notes).What, read.Notes[0].Incomplete));
    }

    internal static byte[] Sample(string name)
    {
        var files = new (string, byte[])[] { ("one/.env", Bytes(Secret)), ("two.txt", Words(3000)), ("three.bin", Noise(2500)) };
        return name switch
        {
            "a.zip" => Zip(files),
            "a.tar" => Tar(files),
            "a.tar.gz" => Gzip(Tar(files)),
            _ => Gzip(Noise(5000)),
        };
    }

    internal static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);
        return bytes;
    }

    internal static byte[] Words(int length)
    {
        var random = new Random(2);
        return Bytes(string.Concat(Enumerable.Range(0, length / 5).Select(_ => $"{random.Next(1000, 9999)} ")));
    }

    internal static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    internal static byte[] Zip(params (string Name, string Text)[] files) => Zip(CompressionLevel.Fastest, [.. files.Select(f => (f.Name, Bytes(f.Text)))]);

    internal static byte[] Zip(params (string Name, byte[] Content)[] files) => Zip(CompressionLevel.Fastest, files);

    internal static byte[] Zip(CompressionLevel level, params (string Name, byte[] Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name, level).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    internal static byte[] Tar(params (string Name, string Text)[] files) => Tar([.. files.Select(f => (f.Name, Bytes(f.Text)))]);

    internal static byte[] Tar(params (string Name, byte[] Content)[] files) => Tar(TarEntryFormat.Ustar, files);

    internal static byte[] Tar(TarEntryFormat format, params (string Name, byte[] Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var tar = new TarWriter(stream, format, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                TarEntry entry = format switch
                {
                    TarEntryFormat.V7 => new V7TarEntry(TarEntryType.V7RegularFile, name),
                    TarEntryFormat.Pax => new PaxTarEntry(TarEntryType.RegularFile, name),
                    TarEntryFormat.Gnu => new GnuTarEntry(TarEntryType.RegularFile, name),
                    _ => new UstarTarEntry(TarEntryType.RegularFile, name),
                };
                entry.DataStream = new MemoryStream(content);
                tar.WriteEntry(entry);
            }
        }

        return stream.ToArray();
    }

    internal static byte[] Gzip(byte[] content)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(content);
        return stream.ToArray();
    }

    private static void Expect(Collected read, string name)
    {
        Assert.Contains(read.Items, i => i.Name == name && i.Text == Secret);
        Assert.Empty(read.Notes);
    }
}
