// namespaces: Microsoft.Security.Application
// packages: AntiXSS
namespace Microsoft.Security.Application
{
    public static class Encoder
    {
        public static string HtmlEncode(string input) => null;
        public static string HtmlAttributeEncode(string input) => null;
        public static string UrlEncode(string input) => null;
        public static string JavaScriptEncode(string input) => null;
        public static string CssEncode(string input) => null;
        public static string XmlEncode(string input) => null;
        public static string LdapFilterEncode(string filterToEncode) => null;
        public static string LdapDistinguishedNameEncode(string input) => null;
    }

    public static class AntiXss { public static string HtmlEncode(string input) => null; public static string UrlEncode(string input) => null; public static string JavaScriptEncode(string input) => null; }
    public static class Sanitizer { public static string GetSafeHtml(string input) => null; public static string GetSafeHtmlFragment(string input) => null; }
}
