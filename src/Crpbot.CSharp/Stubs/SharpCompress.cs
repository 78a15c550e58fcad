// namespaces: SharpCompress
// packages: SharpCompress
using System;
using System.Collections.Generic;
using System.IO;

namespace SharpCompress.Common { public interface IEntry { string Key { get; } bool IsDirectory { get; } long Size { get; } } public class ExtractionOptions { public bool ExtractFullPath { get; set; } public bool Overwrite { get; set; } } }
namespace SharpCompress.Archives { using SharpCompress.Common; public interface IArchiveEntry : IEntry { Stream OpenEntryStream(); } public interface IArchive : IDisposable { IEnumerable<IArchiveEntry> Entries { get; } } public static class ArchiveFactory { public static IArchive Open(string filePath) => null; public static IArchive Open(Stream stream) => null; } public static class IArchiveEntryExtensions { public static void WriteToDirectory(this IArchiveEntry entry, string destinationDirectory, ExtractionOptions options = null) { } public static void WriteToFile(this IArchiveEntry entry, string destinationFileName, ExtractionOptions options = null) { } } }
namespace SharpCompress.Readers { using SharpCompress.Common; public interface IReader : IDisposable { IEntry Entry { get; } bool MoveToNextEntry(); } public static class ReaderFactory { public static IReader Open(Stream stream) => null; } }
