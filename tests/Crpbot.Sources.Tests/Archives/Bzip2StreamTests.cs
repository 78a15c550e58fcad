using System.Diagnostics;
using Crpbot.Sources.Archives;

namespace Crpbot.Sources.Tests.Archives;

public sealed class Bzip2StreamTests
{
    public static TheoryData<int> Lengths => new(0, 1, 3, 4, 5, 255, 256, 260, 100_000, 1_000_000);

    [PythonTheory]
    [MemberData(nameof(Lengths))]
    public void Text_comes_back(int length) => Same(ArchiveTests.Words(length));

    [PythonTheory]
    [MemberData(nameof(Lengths))]
    public void Noise_comes_back(int length) => Same(ArchiveTests.Noise(length));

    [PythonTheory]
    [MemberData(nameof(Lengths))]
    public void Runs_come_back(int length)
    {
        var random = new Random(length);
        var bytes = new byte[length];
        for (var at = 0; at < length;)
        {
            var run = Math.Min(random.Next(1, 600), length - at);
            bytes.AsSpan(at, run).Fill((byte)random.Next(3));
            at += run;
        }

        Same(bytes);
    }

    [Fact]
    public void A_stored_sample_is_unpacked() =>
        Assert.StartsWith("DB_PASSWORD=correct horse\n", System.Text.Encoding.ASCII.GetString(Unpack(Convert.FromBase64String("QlpoOTFBWSZTWXfAQOUAAApfgAAQQAAAAjQA2ICKQJwAIABUUyYmQZGFf6qTQB5QepKmzhdy0QlDpNkpQpTx6+YVZdhQu5IpwoSDvgIHKA=="))), StringComparison.Ordinal);

    [PythonTheory]
    [InlineData(1)]
    public void Every_truncation_and_damage_of_a_tar_bz2_ends(int seed)
    {
        var whole = Pack(ArchiveTests.Tar(("one/.env", ArchiveTests.Words(500)), ("two.bin", ArchiveTests.Noise(2500))));
        var random = new Random(seed);
        for (var length = 20; length < whole.Length; length += 61)
            Assert.Contains(Collected.Read("a.tar.bz2", whole[..length]).Notes, n => n.Incomplete);
        for (var round = 0; round < 200; round++)
        {
            var damaged = whole.ToArray();
            for (var i = 0; i < 4; i++) damaged[random.Next(10, damaged.Length)] ^= (byte)random.Next(1, 256);
            Assert.Contains(Collected.Read("a.tar.bz2", damaged).Notes, n => n.Incomplete);
        }
    }

    [PythonTheory]
    [InlineData(1)]
    public void Streams_one_after_the_other_are_all_read(int level)
    {
        using var stream = new Bzip2Stream(new MemoryStream([.. Pack("one "u8.ToArray(), level), .. Pack("two"u8.ToArray())]));
        Assert.Equal("one two", new StreamReader(stream).ReadToEnd());
    }

    [PythonTheory]
    [InlineData(1)]
    [InlineData(9)]
    public void A_changed_byte_is_noticed(int level)
    {
        var packed = Pack(ArchiveTests.Words(5000), level);
        packed[packed.Length / 2] ^= 1;
        Assert.Throws<InvalidDataException>(() => Unpack(packed));
    }

    internal static byte[] Pack(byte[] content, int level = 1)
    {
        // bzip2 comes with Python everywhere; the program is not installed everywhere
        var start = new ProcessStartInfo("python3", ["-c", $"import bz2,sys; sys.stdout.buffer.write(bz2.compress(sys.stdin.buffer.read(), {level}))"]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = new MemoryStream();
        var copy = Task.Run(() => process.StandardOutput.BaseStream.CopyTo(output));
        process.StandardInput.BaseStream.Write(content);
        process.StandardInput.Close();
        copy.Wait();
        process.WaitForExit();
        return output.ToArray();
    }

    private static byte[] Unpack(byte[] packed)
    {
        using var output = new MemoryStream();
        using var stream = new Bzip2Stream(new MemoryStream(packed));
        stream.CopyTo(output);
        return output.ToArray();
    }

    private static void Same(byte[] content) => Assert.True(content.AsSpan().SequenceEqual(Unpack(Pack(content))));
}
