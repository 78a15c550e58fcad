using System.Reflection.PortableExecutable;

namespace Crpbot.CSharp.Projects;

/// <summary>Tells assemblies from other files that end in <c>.dll</c>.</summary>
internal static class AssemblyFile
{
    /// <summary>True when a file holds metadata.</summary>
    public static bool IsManaged(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var image = new PEReader(stream);
            return image.HasMetadata;
        }
        catch (Exception error) when (error is IOException or BadImageFormatException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
