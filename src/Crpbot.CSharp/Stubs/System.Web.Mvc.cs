// namespaces: System.Web.Mvc
// packages: Microsoft.AspNet.Mvc
// requires: System.Web
using System;
using System.Collections.Generic;
using System.IO;
using System.Security.Principal;
using System.Web;

namespace System.Web.Mvc
{
    public abstract class ActionResult { }
    public class ViewResult : ActionResult { }
    public class PartialViewResult : ActionResult { }
    public class ContentResult : ActionResult { public string Content { get; set; } public string ContentType { get; set; } }
    public class JsonResult : ActionResult { public object Data { get; set; } public JsonRequestBehavior JsonRequestBehavior { get; set; } }
    public class RedirectResult : ActionResult { public RedirectResult(string url) { } public RedirectResult(string url, bool permanent) { } }
    public class RedirectToRouteResult : ActionResult { }
    public abstract class FileResult : ActionResult { public string FileDownloadName { get; set; } }
    public class FilePathResult : FileResult { public FilePathResult(string fileName, string contentType) { } }
    public class FileContentResult : FileResult { }
    public class FileStreamResult : FileResult { }
    public class HttpStatusCodeResult : ActionResult { public HttpStatusCodeResult(int statusCode) { } }
    public class HttpNotFoundResult : ActionResult { }
    public class JavaScriptResult : ActionResult { public string Script { get; set; } }
    public enum JsonRequestBehavior { AllowGet, DenyGet }
    public interface IView { }
    public class ModelStateDictionary { public bool IsValid => false; public void AddModelError(string key, string errorMessage) { } }
    public class FormCollection : System.Collections.Specialized.NameValueCollection { }
    public class ViewDataDictionary { public object this[string key] { get => null; set { } } public object Model { get; set; } }
    public class TempDataDictionary { public object this[string key] { get => null; set { } } }
    public class UrlHelper { public virtual string Action(string actionName) => null; public virtual string Action(string actionName, string controllerName) => null; public virtual string Content(string contentPath) => null; public virtual bool IsLocalUrl(string url) => false; public virtual string Encode(string url) => null; }
    public class ControllerContext { public virtual HttpContextBase HttpContext { get; set; } }
    public abstract class ControllerBase { public ControllerContext ControllerContext { get; set; } public bool ValidateRequest { get; set; } public TempDataDictionary TempData { get; set; } public ViewDataDictionary ViewData { get; set; } public dynamic ViewBag => null; }

    public abstract class Controller : ControllerBase, IDisposable
    {
        public HttpRequestBase Request => null;
        public HttpResponseBase Response => null;
        public HttpContextBase HttpContext => null;
        public HttpServerUtilityBase Server => null;
        public HttpSessionStateBase Session => null;
        public IPrincipal User => null;
        public ModelStateDictionary ModelState => null;
        public UrlHelper Url { get; set; }
        protected internal ContentResult Content(string content) => null;
        protected internal ContentResult Content(string content, string contentType) => null;
        protected internal FilePathResult File(string fileName, string contentType) => null;
        protected internal FilePathResult File(string fileName, string contentType, string fileDownloadName) => null;
        protected internal FileContentResult File(byte[] fileContents, string contentType) => null;
        protected internal FileContentResult File(byte[] fileContents, string contentType, string fileDownloadName) => null;
        protected internal FileStreamResult File(Stream fileStream, string contentType) => null;
        protected internal FileStreamResult File(Stream fileStream, string contentType, string fileDownloadName) => null;
        protected internal JsonResult Json(object data) => null;
        protected internal JsonResult Json(object data, JsonRequestBehavior behavior) => null;
        protected internal JavaScriptResult JavaScript(string script) => null;
        protected internal RedirectResult Redirect(string url) => null;
        protected internal RedirectResult RedirectPermanent(string url) => null;
        protected internal RedirectToRouteResult RedirectToAction(string actionName) => null;
        protected internal RedirectToRouteResult RedirectToAction(string actionName, string controllerName) => null;
        protected internal RedirectToRouteResult RedirectToAction(string actionName, object routeValues) => null;
        protected internal ViewResult View() => null;
        protected internal ViewResult View(object model) => null;
        protected internal ViewResult View(string viewName) => null;
        protected internal ViewResult View(string viewName, object model) => null;
        protected internal PartialViewResult PartialView() => null;
        protected internal PartialViewResult PartialView(object model) => null;
        protected internal HttpNotFoundResult HttpNotFound() => null;
        protected internal bool TryUpdateModel<TModel>(TModel model) where TModel : class => false;
        protected internal void UpdateModel<TModel>(TModel model) where TModel : class { }
        public void Dispose() { }
    }

    public class HtmlHelper
    {
        public IHtmlString Raw(string value) => null;
        public IHtmlString Raw(object value) => null;
        public string Encode(string value) => null;
        public MvcHtmlString AntiForgeryToken() => null;
    }

    public class HtmlHelper<TModel> : HtmlHelper { }

    public sealed class MvcHtmlString : HtmlString
    {
        public MvcHtmlString(string value) : base(value) { }
        public static MvcHtmlString Create(string value) => null;
    }

    public class TagBuilder
    {
        public TagBuilder(string tagName) { }
        public string InnerHtml { get; set; }
        public void MergeAttribute(string key, string value) { }
        public void SetInnerText(string innerText) { }
    }

    public abstract class WebViewPage { public HtmlHelper Html { get; set; } public UrlHelper Url { get; set; } public dynamic ViewBag => null; public HttpRequestBase Request => null; public HttpResponseBase Response => null; }
    public abstract class WebViewPage<TModel> : WebViewPage { public TModel Model => default; }
    public class FilterAttribute : Attribute { }
    public class ActionFilterAttribute : FilterAttribute { }
    public class AuthorizeAttribute : FilterAttribute { public string Roles { get; set; } public string Users { get; set; } }
    public class AllowAnonymousAttribute : Attribute { }
    public class ValidateAntiForgeryTokenAttribute : FilterAttribute { }
    public class ValidateInputAttribute : FilterAttribute { public ValidateInputAttribute(bool enableValidation) { } }
    public class AllowHtmlAttribute : Attribute { }
    public class RequireHttpsAttribute : FilterAttribute { }
    public class OutputCacheAttribute : ActionFilterAttribute { public int Duration { get; set; } }
    public class ActionMethodSelectorAttribute : Attribute { }
    public class HttpGetAttribute : ActionMethodSelectorAttribute { }
    public class HttpPostAttribute : ActionMethodSelectorAttribute { }
    public class HttpPutAttribute : ActionMethodSelectorAttribute { }
    public class HttpDeleteAttribute : ActionMethodSelectorAttribute { }
    public class NonActionAttribute : ActionMethodSelectorAttribute { }
    public class RouteAttribute : Attribute { public RouteAttribute(string template) { } }
    public class ChildActionOnlyAttribute : FilterAttribute { }
    public class GlobalFilterCollection { public void Add(object filter) { } }
}

namespace System.Web.Mvc.Html { public static class InputExtensions { } }
