// namespaces: System.Web.WebPages System.Web.Helpers
// packages: Microsoft.AspNet.WebPages
// requires: System.Web
using System.Web;

namespace System.Web.WebPages { public abstract class WebPageBase { public HttpRequestBase Request => null; public HttpResponseBase Response => null; } }
namespace System.Web.Helpers { public static class Json { public static dynamic Decode(string value) => null; public static T Decode<T>(string value) => default; public static string Encode(object value) => null; } public static class AntiForgery { public static void Validate() { } } public static class Crypto { public static string HashPassword(string password) => null; public static string Hash(string input, string algorithm = "sha256") => null; public static string SHA1(string input) => null; } }
