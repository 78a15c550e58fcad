using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Crpbot.Sources.Tree;

/// <summary>open(2) on Unix systems: .NET's own way of opening waits for a pipe's writer.</summary>
internal static partial class UnixOpen
{
    private const int NoEntry = 2;
    private const int Denied = 13;

    /// <summary>Opens for reading, without following a link and without waiting.</summary>
    /// <param name="path">Absolute path.</param>
    /// <exception cref="FileNotFoundException">It is not there.</exception>
    /// <exception cref="UnauthorizedAccessException">Permission denied.</exception>
    /// <exception cref="IOException">Another reason.</exception>
    public static SafeFileHandle Open(string path)
    {
        // O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC
        var flags = OperatingSystem.IsMacOS() ? 0x4 | 0x100 | 0x1000000 : LinuxCalls.ReadOnly | LinuxCalls.NoFollow;
        var file = Call(path, flags);
        if (file >= 0) return new SafeFileHandle(file, ownsHandle: true);
        var error = Marshal.GetLastPInvokeError();
        throw error switch
        {
            NoEntry => new FileNotFoundException(),
            Denied => new UnauthorizedAccessException(),
            _ => new IOException(Marshal.GetPInvokeErrorMessage(error)),
        };
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Call(string path, int flags);
}
