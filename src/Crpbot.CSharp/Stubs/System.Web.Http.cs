// namespaces: System.Web.Http
// packages: Microsoft.AspNet.WebApi.Core
using System;
using System.Net.Http;
using System.Security.Principal;

namespace System.Web.Http
{
    public interface IHttpActionResult { }
    public abstract class ApiController : IDisposable
    {
        public HttpRequestMessage Request { get; set; }
        public IPrincipal User { get; set; }
        protected internal virtual IHttpActionResult Ok() => null;
        protected internal virtual IHttpActionResult Ok<T>(T content) => null;
        protected internal virtual IHttpActionResult BadRequest() => null;
        protected internal virtual IHttpActionResult BadRequest(string message) => null;
        protected internal virtual IHttpActionResult NotFound() => null;
        protected internal virtual IHttpActionResult Redirect(string location) => null;
        protected internal virtual IHttpActionResult Redirect(Uri location) => null;
        protected internal virtual IHttpActionResult Json<T>(T content) => null;
        protected internal virtual IHttpActionResult InternalServerError(Exception exception) => null;
        public void Dispose() { }
    }

    public class AuthorizeAttribute : Attribute { public string Roles { get; set; } }
    public class AllowAnonymousAttribute : Attribute { }
    public class HttpGetAttribute : Attribute { }
    public class HttpPostAttribute : Attribute { }
    public class HttpPutAttribute : Attribute { }
    public class HttpDeleteAttribute : Attribute { }
    public class RouteAttribute : Attribute { public RouteAttribute() { } public RouteAttribute(string template) { } }
    public class RoutePrefixAttribute : Attribute { public RoutePrefixAttribute(string prefix) { } }
    public class FromUriAttribute : Attribute { public string Name { get; set; } }
    public class FromBodyAttribute : Attribute { }
}
