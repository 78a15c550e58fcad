// namespaces: System.DirectoryServices
// packages: System.DirectoryServices
using System;
using System.Collections;

namespace System.DirectoryServices
{
    public enum SearchScope { Base, OneLevel, Subtree }
    [Flags] public enum AuthenticationTypes { None = 0, Secure = 1, SecureSocketsLayer = 2, Anonymous = 16, Signing = 64, Sealing = 128 }

    public class DirectoryEntry : IDisposable
    {
        public DirectoryEntry() { }
        public DirectoryEntry(string path) { }
        public DirectoryEntry(string path, string username, string password) { }
        public DirectoryEntry(string path, string username, string password, AuthenticationTypes authenticationType) { }
        public string Path { get; set; }
        public string Username { get; set; }
        public string Password { set { } }
        public AuthenticationTypes AuthenticationType { get; set; }
        public PropertyCollection Properties => null;
        public object NativeObject => null;
        public object Invoke(string methodName, params object[] args) => null;
        public void CommitChanges() { }
        public void Dispose() { }
    }

    public class DirectorySearcher : IDisposable
    {
        public DirectorySearcher() { }
        public DirectorySearcher(string filter) { }
        public DirectorySearcher(DirectoryEntry searchRoot) { }
        public DirectorySearcher(DirectoryEntry searchRoot, string filter) { }
        public DirectorySearcher(DirectoryEntry searchRoot, string filter, string[] propertiesToLoad) { }
        public string Filter { get; set; }
        public DirectoryEntry SearchRoot { get; set; }
        public SearchScope SearchScope { get; set; }
        public SearchResult FindOne() => null;
        public SearchResultCollection FindAll() => null;
        public void Dispose() { }
    }

    public class SearchResult { public string Path => null; public DirectoryEntry GetDirectoryEntry() => null; public ResultPropertyCollection Properties => null; }
    public class SearchResultCollection : IEnumerable { public SearchResult this[int index] => null; public int Count => 0; public IEnumerator GetEnumerator() => null; }
    public class ResultPropertyCollection { public ICollection this[string name] => null; }
    public class PropertyCollection { public PropertyValueCollection this[string propertyName] => null; }
    public class PropertyValueCollection { public object Value { get; set; } }
}
