// namespaces: Ionic.Zip
// packages: DotNetZip
using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;

namespace Ionic.Zip
{
    public class ZipEntry { public string FileName { get; set; } public void Extract() { } public void Extract(string baseDirectory) { } public void Extract(Stream stream) { } }
    public class ZipFile : IEnumerable<ZipEntry>, IDisposable { public ZipFile() { } public ZipFile(string fileName) { } public static ZipFile Read(string fileName) => null; public static ZipFile Read(Stream zipStream) => null; public void ExtractAll(string path) { } public string Password { set { } } public IEnumerator<ZipEntry> GetEnumerator() => null; IEnumerator IEnumerable.GetEnumerator() => null; public void Dispose() { } }
}
