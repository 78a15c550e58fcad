// namespaces: Microsoft.Owin Owin
// packages: Microsoft.Owin
using System.Collections.Generic;

namespace Owin { public interface IAppBuilder { } }
namespace Microsoft.Owin { public interface IReadableStringCollection { string this[string key] { get; } string Get(string key); } public interface IOwinRequest { IReadableStringCollection Query { get; } string QueryString { get; } } public interface IOwinResponse { void Write(string text); void Redirect(string location); } public interface IOwinContext { IOwinRequest Request { get; } IOwinResponse Response { get; } } public class CookieOptions { public bool HttpOnly { get; set; } public bool Secure { get; set; } } }
namespace Microsoft.Owin.Cors { public class CorsOptions { public static CorsOptions AllowAll => null; } }
