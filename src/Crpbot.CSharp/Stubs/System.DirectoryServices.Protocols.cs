// namespaces: System.DirectoryServices.Protocols
// packages: System.DirectoryServices.Protocols
using System;
using System.Net;

namespace System.DirectoryServices.Protocols
{
    public enum SearchScope { Base, OneLevel, Subtree }
    public enum AuthType { Anonymous, Basic, Negotiate, Ntlm }
    public abstract class DirectoryRequest { }
    public abstract class DirectoryResponse { }

    public class SearchRequest : DirectoryRequest
    {
        public SearchRequest() { }
        public SearchRequest(string distinguishedName, string ldapFilter, SearchScope searchScope, params string[] attributeList) { }
        public string DistinguishedName { get; set; }
        public object Filter { get; set; }
    }

    public class SearchResponse : DirectoryResponse { }
    public class LdapDirectoryIdentifier { public LdapDirectoryIdentifier(string server) { } public LdapDirectoryIdentifier(string server, int portNumber) { } }
    public delegate bool VerifyServerCertificateCallback(LdapConnection connection, System.Security.Cryptography.X509Certificates.X509Certificate certificate);

    public class LdapSessionOptions
    {
        public bool SecureSocketLayer { get; set; }
        public int ProtocolVersion { get; set; }
        public VerifyServerCertificateCallback VerifyServerCertificate { get; set; }
    }

    public class LdapConnection : IDisposable
    {
        public LdapConnection(string server) { }
        public LdapConnection(LdapDirectoryIdentifier identifier) { }
        public LdapConnection(LdapDirectoryIdentifier identifier, NetworkCredential credential) { }
        public AuthType AuthType { get; set; }
        public LdapSessionOptions SessionOptions => null;
        public void Bind() { }
        public void Bind(NetworkCredential newCredential) { }
        public DirectoryResponse SendRequest(DirectoryRequest request) => null;
        public void Dispose() { }
    }
}
