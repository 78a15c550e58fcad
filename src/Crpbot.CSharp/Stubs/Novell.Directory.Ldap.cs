// namespaces: Novell.Directory.Ldap
// packages: Novell.Directory.Ldap.NETStandard Novell.Directory.Ldap
using System;

namespace Novell.Directory.Ldap
{
    public interface ILdapSearchResults { LdapEntry Next(); bool HasMore(); }
    public class LdapEntry { public string Dn => null; }

    public class LdapConnection : IDisposable
    {
        public const int ScopeSub = 2;
        public bool SecureSocketLayer { get; set; }
        public void Connect(string host, int port) { }
        public void Bind(string dn, string passwd) { }
        public ILdapSearchResults Search(string @base, int scope, string filter, string[] attrs, bool typesOnly) => null;
        public LdapEntry Read(string dn) => null;
        public void Dispose() { }
    }
}
