// namespaces: System.Web
using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.IO;
using System.Security.Principal;

namespace System.Web
{
    public abstract class HttpRequestBase
    {
        public virtual NameValueCollection QueryString => null;
        public virtual NameValueCollection Form => null;
        public virtual NameValueCollection Headers => null;
        public virtual NameValueCollection Params => null;
        public virtual NameValueCollection ServerVariables => null;
        public virtual HttpCookieCollection Cookies => null;
        public virtual HttpFileCollectionBase Files => null;
        public virtual UnvalidatedRequestValuesBase Unvalidated => null;
        public virtual string this[string key] => null;
        public virtual string RawUrl => null;
        public virtual string Path => null;
        public virtual string PathInfo => null;
        public virtual string UserAgent => null;
        public virtual string UserHostAddress => null;
        public virtual Uri Url => null;
        public virtual Uri UrlReferrer => null;
        public virtual Stream InputStream => null;
        public virtual string HttpMethod => null;
        public virtual bool IsAuthenticated => false;
        public virtual bool IsLocal => false;
        public virtual byte[] BinaryRead(int count) => null;
        public virtual string MapPath(string virtualPath) => null;
    }

    public abstract class UnvalidatedRequestValuesBase
    {
        public virtual NameValueCollection QueryString => null;
        public virtual NameValueCollection Form => null;
        public virtual NameValueCollection Headers => null;
        public virtual string this[string key] => null;
    }

    public abstract class HttpResponseBase
    {
        public virtual HttpCookieCollection Cookies => null;
        public virtual TextWriter Output => null;
        public virtual Stream OutputStream => null;
        public virtual string ContentType { get; set; }
        public virtual int StatusCode { get; set; }
        public virtual void AddHeader(string name, string value) { }
        public virtual void AppendHeader(string name, string value) { }
        public virtual void Redirect(string url) { }
        public virtual void Redirect(string url, bool endResponse) { }
        public virtual void RedirectPermanent(string url) { }
        public virtual void Write(string s) { }
        public virtual void Write(object obj) { }
        public virtual void BinaryWrite(byte[] buffer) { }
        public virtual void TransmitFile(string filename) { }
        public virtual void WriteFile(string filename) { }
        public virtual void End() { }
    }

    public sealed class HttpRequest
    {
        public NameValueCollection QueryString => null;
        public NameValueCollection Form => null;
        public NameValueCollection Headers => null;
        public NameValueCollection Params => null;
        public NameValueCollection ServerVariables => null;
        public HttpCookieCollection Cookies => null;
        public HttpFileCollection Files => null;
        public UnvalidatedRequestValues Unvalidated => null;
        public string this[string key] => null;
        public string RawUrl => null;
        public string Path => null;
        public string PathInfo => null;
        public string UserAgent => null;
        public string UserHostAddress => null;
        public Uri Url => null;
        public Uri UrlReferrer => null;
        public Stream InputStream => null;
        public string HttpMethod => null;
        public bool IsAuthenticated => false;
        public bool IsLocal => false;
        public byte[] BinaryRead(int count) => null;
        public string MapPath(string virtualPath) => null;
        public void SaveAs(string filename, bool includeHeaders) { }
    }

    public sealed class UnvalidatedRequestValues
    {
        public NameValueCollection QueryString => null;
        public NameValueCollection Form => null;
        public string this[string field] => null;
    }

    public sealed class HttpResponse
    {
        public HttpCookieCollection Cookies => null;
        public TextWriter Output => null;
        public Stream OutputStream => null;
        public string ContentType { get; set; }
        public int StatusCode { get; set; }
        public NameValueCollection Headers => null;
        public void AddHeader(string name, string value) { }
        public void AppendHeader(string name, string value) { }
        public void Redirect(string url) { }
        public void Redirect(string url, bool endResponse) { }
        public void RedirectPermanent(string url) { }
        public void Write(string s) { }
        public void Write(object obj) { }
        public void BinaryWrite(byte[] buffer) { }
        public void TransmitFile(string filename) { }
        public void WriteFile(string filename) { }
        public void End() { }
        public void SetCookie(HttpCookie cookie) { }
    }

    public sealed class HttpCookie
    {
        public HttpCookie(string name) { }
        public HttpCookie(string name, string value) { }
        public string Name { get; set; }
        public string Value { get; set; }
        public string Domain { get; set; }
        public string Path { get; set; }
        public DateTime Expires { get; set; }
        public bool HttpOnly { get; set; }
        public bool Secure { get; set; }
        public SameSiteMode SameSite { get; set; }
        public NameValueCollection Values => null;
        public string this[string key] { get => null; set { } }
    }

    public enum SameSiteMode { None, Lax, Strict }

    public sealed class HttpCookieCollection : NameObjectCollectionBase
    {
        public HttpCookie this[string name] => null;
        public HttpCookie this[int index] => null;
        public void Add(HttpCookie cookie) { }
        public void Set(HttpCookie cookie) { }
        public HttpCookie Get(string name) => null;
    }

    public abstract class HttpFileCollectionBase { public virtual HttpPostedFileBase this[string name] => null; public virtual HttpPostedFileBase this[int index] => null; }
    public sealed class HttpFileCollection { public HttpPostedFile this[string name] => null; public HttpPostedFile this[int index] => null; }

    public abstract class HttpPostedFileBase
    {
        public virtual string FileName => null;
        public virtual string ContentType => null;
        public virtual int ContentLength => 0;
        public virtual Stream InputStream => null;
        public virtual void SaveAs(string filename) { }
    }

    public sealed class HttpPostedFile
    {
        public string FileName => null;
        public string ContentType => null;
        public int ContentLength => 0;
        public Stream InputStream => null;
        public void SaveAs(string filename) { }
    }

    public abstract class HttpServerUtilityBase
    {
        public virtual string MapPath(string path) => null;
        public virtual string HtmlEncode(string s) => null;
        public virtual string HtmlDecode(string s) => null;
        public virtual string UrlEncode(string s) => null;
        public virtual string UrlDecode(string s) => null;
        public virtual void Transfer(string path) { }
        public virtual void Execute(string path) { }
    }

    public sealed class HttpServerUtility
    {
        public string MapPath(string path) => null;
        public string HtmlEncode(string s) => null;
        public string HtmlDecode(string s) => null;
        public string UrlEncode(string s) => null;
        public string UrlDecode(string s) => null;
        public void Transfer(string path) { }
        public void Execute(string path) { }
        public Exception GetLastError() => null;
    }

    public abstract class HttpSessionStateBase { public virtual object this[string name] { get => null; set { } } public virtual void Abandon() { } }
    public abstract class HttpApplicationStateBase { public virtual object this[string name] { get => null; set { } } }

    public abstract class HttpContextBase
    {
        public virtual HttpRequestBase Request => null;
        public virtual HttpResponseBase Response => null;
        public virtual HttpServerUtilityBase Server => null;
        public virtual HttpSessionStateBase Session => null;
        public virtual IPrincipal User { get; set; }
        public virtual IDictionary Items => null;
    }

    public sealed class HttpContext
    {
        public static HttpContext Current { get; set; }
        public HttpRequest Request => null;
        public HttpResponse Response => null;
        public HttpServerUtility Server => null;
        public SessionState.HttpSessionState Session => null;
        public IPrincipal User { get; set; }
        public IDictionary Items => null;
    }

    public interface IHttpHandler
    {
        bool IsReusable { get; }
        void ProcessRequest(HttpContext context);
    }

    public interface IHttpModule { }

    public class HttpApplication
    {
        public HttpRequest Request => null;
        public HttpResponse Response => null;
        public HttpServerUtility Server => null;
        public HttpContext Context => null;
    }


    public class HtmlString : IHtmlString
    {
        public HtmlString(string value) { }
        public string ToHtmlString() => null;
    }

    public class HttpException : Exception { public HttpException(int httpCode, string message) { } }
}

namespace System.Web.SessionState
{
    public sealed class HttpSessionState { public object this[string name] { get => null; set { } } public void Abandon() { } public string SessionID => null; }
    public interface IRequiresSessionState { }
}

namespace System.Web.Hosting
{
    public static class HostingEnvironment { public static string MapPath(string virtualPath) => null; }
}

namespace System.Web.Configuration
{
    public static class WebConfigurationManager { public static NameValueCollection AppSettings => null; }
}

namespace System.Web.Security
{
    public static class FormsAuthentication
    {
        public static void SetAuthCookie(string userName, bool createPersistentCookie) { }
        public static void RedirectFromLoginPage(string userName, bool createPersistentCookie) { }
        public static string HashPasswordForStoringInConfigFile(string password, string passwordFormat) => null;
        public static bool Authenticate(string name, string password) => false;
    }

    public abstract class Membership { public static bool ValidateUser(string username, string password) => false; }
}

namespace System.Web.Security.AntiXss
{
    public class AntiXssEncoder
    {
        public static string HtmlEncode(string input, bool useNamedEntities) => null;
        public static string UrlEncode(string input) => null;
        public static string XmlEncode(string input) => null;
        public static string CssEncode(string input) => null;
    }
}

namespace System.Web.Script.Serialization
{
    public abstract class JavaScriptTypeResolver { }
    public class SimpleTypeResolver : JavaScriptTypeResolver { }

    public class JavaScriptSerializer
    {
        public JavaScriptSerializer() { }
        public JavaScriptSerializer(JavaScriptTypeResolver resolver) { }
        public T Deserialize<T>(string input) => default;
        public object Deserialize(string input, Type targetType) => null;
        public object DeserializeObject(string input) => null;
        public string Serialize(object obj) => null;
    }
}
