using System.Runtime.InteropServices;

namespace Crpbot.Sources.Tree;

/// <summary>The system calls of Linux that the walk uses; error numbers are the same on every architecture that .NET runs on.</summary>
internal static partial class LinuxCalls
{
    /// <summary>open(2): read only, close on exec, no terminal, no waiting for pipes.</summary>
    public const int ReadOnly = 0x80000 | 0x800 | 0x100;

    /// <summary>No such file or directory.</summary>
    public const int NoEntry = 2;

    /// <summary>Interrupted by a signal.</summary>
    public const int Interrupted = 4;

    /// <summary>lseek(2): to the next data.</summary>
    public const int SeekData = 3;

    /// <summary>lseek(2): no data behind the position.</summary>
    public const int NoSuchAddress = 6;

    private static readonly bool s_isArm = RuntimeInformation.ProcessArchitecture is Architecture.Arm64;

    /// <summary>open(2): fail on a symbolic link. ARM has its own values.</summary>
    public static int NoFollow => s_isArm ? 0x8000 : 0x20000;

    /// <summary>open(2): fail on anything but a directory.</summary>
    public static int Directory => s_isArm ? 0x4000 : 0x10000;

    private static long ListCall => s_isArm ? 61 : 217;

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true)]
    public static partial int Open(ref byte path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    public static partial nint Read(int file, ref byte buffer, nint count);

    [LibraryImport("libc", EntryPoint = "close")]
    public static partial int Close(int file);

    [LibraryImport("libc", EntryPoint = "lseek", SetLastError = true)]
    public static partial long Seek(Microsoft.Win32.SafeHandles.SafeFileHandle file, long offset, int whence);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true)]
    public static partial int Stat(int folder, ref byte path, int flags, uint mask, ref byte result);

    /// <summary>getdents64(2), which not every C library exports.</summary>
    public static nint List(int folder, Span<byte> buffer) => Call(ListCall, folder, ref MemoryMarshal.GetReference(buffer), buffer.Length);

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true)]
    private static partial nint Call(long number, long folder, ref byte buffer, nint length);
}
