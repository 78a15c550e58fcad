using System.DirectoryServices;

namespace Bench.LdapInjectionXPhoneBook;

public static class PhoneDirectory
{
    public static int Count(PhoneQuery query)
    {
        using var entry = new DirectoryEntry("LDAP://phones.example/ou=people");
        using var search = new DirectorySearcher(entry, query.ToString());
        return search.FindAll().Count;
    }
}
