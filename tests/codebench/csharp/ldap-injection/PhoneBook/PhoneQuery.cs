using System.Collections.Generic;
using System.Linq;

namespace Bench.LdapInjectionXPhoneBook;

public sealed class PhoneQuery
{
    private readonly List<(string Key, string Value)> _terms = new();

    public PhoneQuery Where(string key, string value)
    {
        _terms.Add((key, value));
        return this;
    }

    public override string ToString() =>
        "(&" + string.Concat(_terms.Where(t => t.Value != "").Select(t => $"({t.Key}={t.Value})")) + ")";
}
