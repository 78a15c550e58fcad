// namespaces: Microsoft.AspNetCore
// requires: AspNetCore
using System;
using System.Collections.Generic;
using System.IO;
using System.Security.Claims;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Microsoft.AspNetCore.Authorization { public class AuthorizeAttribute : Attribute { public AuthorizeAttribute() { } public AuthorizeAttribute(string policy) { } public string Roles { get; set; } public string Policy { get; set; } public string AuthenticationSchemes { get; set; } } public class AllowAnonymousAttribute : Attribute { } }
namespace Microsoft.AspNetCore.Mvc.ModelBinding { public class ModelStateDictionary { public bool IsValid => false; public void AddModelError(string key, string errorMessage) { } } }
namespace Microsoft.AspNetCore.Mvc.Routing { public class HttpMethodAttribute : Attribute { public string Name { get; set; } } }

namespace Microsoft.AspNetCore.Mvc
{
    public interface IActionResult { }
    public abstract class ActionResult : IActionResult { }
    public class ActionResult<TValue> { public static implicit operator ActionResult<TValue>(TValue value) => null; public static implicit operator ActionResult<TValue>(ActionResult result) => null; }
    public class ContentResult : ActionResult { public string Content { get; set; } public string ContentType { get; set; } public int? StatusCode { get; set; } }
    public class OkResult : ActionResult { }
    public class OkObjectResult : ActionResult { public OkObjectResult(object value) { } }
    public class BadRequestResult : ActionResult { }
    public class BadRequestObjectResult : ActionResult { }
    public class NotFoundResult : ActionResult { }
    public class UnauthorizedResult : ActionResult { }
    public class ObjectResult : ActionResult { public ObjectResult(object value) { } }
    public class JsonResult : ActionResult { public JsonResult(object value) { } }
    public class ViewResult : ActionResult { }
    public class PartialViewResult : ActionResult { }
    public class RedirectResult : ActionResult { public RedirectResult(string url) { } }
    public class LocalRedirectResult : ActionResult { public LocalRedirectResult(string localUrl) { } }
    public class RedirectToActionResult : ActionResult { }
    public abstract class FileResult : ActionResult { }
    public class FileContentResult : FileResult { }
    public class FileStreamResult : FileResult { }
    public class PhysicalFileResult : FileResult { public PhysicalFileResult(string fileName, string contentType) { } }
    public class VirtualFileResult : FileResult { }
    public interface IUrlHelper { bool IsLocalUrl(string url); string Content(string contentPath); }

    public abstract class ControllerBase
    {
        public HttpContext HttpContext => null;
        public HttpRequest Request => null;
        public HttpResponse Response => null;
        public ModelStateDictionary ModelState => null;
        public ClaimsPrincipal User => null;
        public IUrlHelper Url { get; set; }
        public virtual ContentResult Content(string content) => null;
        public virtual ContentResult Content(string content, string contentType) => null;
        public virtual OkResult Ok() => null;
        public virtual OkObjectResult Ok(object value) => null;
        public virtual BadRequestResult BadRequest() => null;
        public virtual BadRequestObjectResult BadRequest(object error) => null;
        public virtual NotFoundResult NotFound() => null;
        public virtual UnauthorizedResult Unauthorized() => null;
        public virtual ObjectResult StatusCode(int statusCode, object value) => null;
        public virtual RedirectResult Redirect(string url) => null;
        public virtual RedirectResult RedirectPermanent(string url) => null;
        public virtual LocalRedirectResult LocalRedirect(string localUrl) => null;
        public virtual RedirectToActionResult RedirectToAction(string actionName) => null;
        public virtual RedirectToActionResult RedirectToAction(string actionName, string controllerName) => null;
        public virtual FileContentResult File(byte[] fileContents, string contentType) => null;
        public virtual FileContentResult File(byte[] fileContents, string contentType, string fileDownloadName) => null;
        public virtual FileStreamResult File(Stream fileStream, string contentType) => null;
        public virtual FileStreamResult File(Stream fileStream, string contentType, string fileDownloadName) => null;
        public virtual VirtualFileResult File(string virtualPath, string contentType) => null;
        public virtual VirtualFileResult File(string virtualPath, string contentType, string fileDownloadName) => null;
        public virtual PhysicalFileResult PhysicalFile(string physicalPath, string contentType) => null;
        public virtual PhysicalFileResult PhysicalFile(string physicalPath, string contentType, string fileDownloadName) => null;
        public virtual Task<bool> TryUpdateModelAsync<TModel>(TModel model) where TModel : class => null;
    }

    public abstract class Controller : ControllerBase
    {
        public dynamic ViewBag => null;
        public IDictionary<string, object> ViewData { get; set; }
        public IDictionary<string, object> TempData { get; set; }
        public virtual ViewResult View() => null;
        public virtual ViewResult View(string viewName) => null;
        public virtual ViewResult View(object model) => null;
        public virtual ViewResult View(string viewName, object model) => null;
        public virtual PartialViewResult PartialView(string viewName, object model) => null;
        public virtual JsonResult Json(object data) => null;
    }

    public class ControllerAttribute : Attribute { }
    public class ApiControllerAttribute : ControllerAttribute { }
    public class NonActionAttribute : Attribute { }
    public class RouteAttribute : Attribute { public RouteAttribute(string template) { } public string Name { get; set; } }
    public class HttpGetAttribute : Routing.HttpMethodAttribute { public HttpGetAttribute() { } public HttpGetAttribute(string template) { } }
    public class HttpPostAttribute : Routing.HttpMethodAttribute { public HttpPostAttribute() { } public HttpPostAttribute(string template) { } }
    public class HttpPutAttribute : Routing.HttpMethodAttribute { public HttpPutAttribute() { } public HttpPutAttribute(string template) { } }
    public class HttpDeleteAttribute : Routing.HttpMethodAttribute { public HttpDeleteAttribute() { } public HttpDeleteAttribute(string template) { } }
    public class HttpPatchAttribute : Routing.HttpMethodAttribute { public HttpPatchAttribute() { } public HttpPatchAttribute(string template) { } }
    public class FromQueryAttribute : Attribute { public string Name { get; set; } }
    public class FromRouteAttribute : Attribute { public string Name { get; set; } }
    public class FromFormAttribute : Attribute { public string Name { get; set; } }
    public class FromBodyAttribute : Attribute { }
    public class FromHeaderAttribute : Attribute { public string Name { get; set; } }
    public class FromServicesAttribute : Attribute { }
    public class BindAttribute : Attribute { public BindAttribute(params string[] include) { } }
    public class BindPropertyAttribute : Attribute { public bool SupportsGet { get; set; } }
    public class ValidateAntiForgeryTokenAttribute : Attribute { }
    public class AutoValidateAntiforgeryTokenAttribute : Attribute { }
    public class IgnoreAntiforgeryTokenAttribute : Attribute { }
    public class RequireHttpsAttribute : Attribute { }
    public class RequestSizeLimitAttribute : Attribute { public RequestSizeLimitAttribute(long bytes) { } }
    public class DisableRequestSizeLimitAttribute : Attribute { }
    public class ResponseCacheAttribute : Attribute { public int Duration { get; set; } public bool NoStore { get; set; } }
}

namespace Microsoft.AspNetCore.Mvc.Rendering { public interface IHtmlHelper { IHtmlContent Raw(string value); IHtmlContent Raw(object value); string Encode(string value); IHtmlContent AntiForgeryToken(); } public class TagBuilder : IHtmlContent { public TagBuilder(string tagName) { } public IHtmlContentBuilder InnerHtml => null; public void MergeAttribute(string key, string value) { } } }
namespace Microsoft.AspNetCore.Mvc.RazorPages { public abstract class PageModel { public HttpContext HttpContext => null; public HttpRequest Request => null; public HttpResponse Response => null; public ClaimsPrincipal User => null; public ModelStateDictionary ModelState => null; public IUrlHelper Url { get; set; } public virtual RedirectResult Redirect(string url) => null; public virtual LocalRedirectResult LocalRedirect(string localUrl) => null; public virtual ContentResult Content(string content) => null; public virtual FileContentResult File(byte[] fileContents, string contentType) => null; public virtual PhysicalFileResult PhysicalFile(string physicalPath, string contentType) => null; public virtual object Page() => null; } }
namespace Microsoft.AspNetCore.Mvc.Razor { public abstract class RazorPage { public HttpContext Context => null; public dynamic ViewBag => null; public ClaimsPrincipal User => null; } public abstract class RazorPage<TModel> : RazorPage { public TModel Model => default; } }
namespace Microsoft.AspNetCore.SignalR { public abstract class Hub { public object Clients { get; set; } } public abstract class Hub<T> : Hub { } }
