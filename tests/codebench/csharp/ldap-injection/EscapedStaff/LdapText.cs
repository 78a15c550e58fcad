using System.Text;

namespace Bench.LdapInjectionXEscapedStaff;

internal static class LdapText
{
    public static string Escape(string s)
    {
        var sb = new StringBuilder(s.Length + 8);
        foreach (var c in s)
        {
            if (c is '\\' or '*' or '(' or ')' or '\0' or '/')
            {
                sb.Append('\\').Append(((int)c).ToString("x2"));
            }
            else
            {
                sb.Append(c);
            }
        }

        return sb.ToString();
    }
}
