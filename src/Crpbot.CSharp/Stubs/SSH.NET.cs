// namespaces: Renci.SshNet
// packages: SSH.NET
using System;
using System.IO;

namespace Renci.SshNet
{
    public class SshCommand : IDisposable { public string Result => null; public string Execute() => null; public void Dispose() { } }
    public class SshClient : IDisposable { public SshClient(string host, string username, string password) { } public void Connect() { } public SshCommand RunCommand(string commandText) => null; public SshCommand CreateCommand(string commandText) => null; public event EventHandler<Common.HostKeyEventArgs> HostKeyReceived; public void Dispose() { } }
    public class SftpClient : IDisposable { public SftpClient(string host, string username, string password) { } public void Connect() { } public void UploadFile(Stream input, string path) { } public void DownloadFile(string path, Stream output) { } public void DeleteFile(string path) { } public void Dispose() { } }
}

namespace Renci.SshNet.Common { public class HostKeyEventArgs : EventArgs { public bool CanTrust { get; set; } public byte[] FingerPrint => null; } }
