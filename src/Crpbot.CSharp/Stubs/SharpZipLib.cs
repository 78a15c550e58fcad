// namespaces: ICSharpCode.SharpZipLib
// packages: SharpZipLib
using System;
using System.Collections;
using System.IO;

namespace ICSharpCode.SharpZipLib.Zip
{
    public class ZipEntry { public string Name => null; public bool IsDirectory => false; public bool IsFile => false; public long Size => 0; }
    public class ZipInputStream : MemoryStream { public ZipInputStream(Stream baseInputStream) { } public ZipEntry GetNextEntry() => null; }
    public class ZipFile : IEnumerable, IDisposable { public ZipFile(string name) { } public ZipFile(Stream stream) { } public Stream GetInputStream(ZipEntry entry) => null; public IEnumerator GetEnumerator() => null; public void Dispose() { } }
    public class FastZip { public void ExtractZip(string zipFileName, string targetDirectory, string fileFilter) { } }
}

namespace ICSharpCode.SharpZipLib.Tar
{
    public class TarEntry { public string Name => null; public bool IsDirectory => false; }
    public class TarInputStream : MemoryStream { public TarInputStream(Stream inputStream, System.Text.Encoding nameEncoding) { } public TarEntry GetNextEntry() => null; public void CopyEntryContents(Stream outputStream) { } }
    public class TarArchive { public static TarArchive CreateInputTarArchive(Stream inputStream, System.Text.Encoding nameEncoding) => null; public void ExtractContents(string destinationDirectory) { } public void ExtractContents(string destinationDirectory, bool allowParentTraversal) { } }
}
