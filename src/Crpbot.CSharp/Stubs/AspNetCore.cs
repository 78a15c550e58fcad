// namespaces: Microsoft.AspNetCore Microsoft.Extensions WebApplication
using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Primitives;

namespace Microsoft.Extensions.Primitives
{
    public struct StringValues : IEnumerable<string>
    {
        public static implicit operator string(StringValues values) => null;
        public static implicit operator StringValues(string value) => default;
        public string this[int index] => null;
        public int Count => 0;
        public IEnumerator<string> GetEnumerator() => null;
        IEnumerator IEnumerable.GetEnumerator() => null;
    }
}

namespace Microsoft.Extensions.Configuration
{
    public interface IConfiguration { string this[string key] { get; set; } IConfigurationSection GetSection(string key); }
    public interface IConfigurationSection : IConfiguration { string Value { get; set; } }
    public static class ConfigurationExtensions { public static string GetConnectionString(this IConfiguration configuration, string name) => null; }
    public static class ConfigurationBinder { public static T GetValue<T>(this IConfiguration configuration, string key) => default; public static T Get<T>(this IConfiguration configuration) => default; }
}

namespace Microsoft.Extensions.Logging
{
    public enum LogLevel { Trace, Debug, Information, Warning, Error, Critical, None }
    public interface ILogger { }
    public interface ILogger<out T> : ILogger { }

    public static class LoggerExtensions
    {
        public static void LogTrace(this ILogger logger, string message, params object[] args) { }
        public static void LogDebug(this ILogger logger, string message, params object[] args) { }
        public static void LogInformation(this ILogger logger, string message, params object[] args) { }
        public static void LogWarning(this ILogger logger, string message, params object[] args) { }
        public static void LogWarning(this ILogger logger, Exception exception, string message, params object[] args) { }
        public static void LogError(this ILogger logger, string message, params object[] args) { }
        public static void LogError(this ILogger logger, Exception exception, string message, params object[] args) { }
        public static void LogCritical(this ILogger logger, string message, params object[] args) { }
        public static void Log(this ILogger logger, LogLevel logLevel, string message, params object[] args) { }
    }
}

namespace Microsoft.Extensions.Hosting { public interface IHostEnvironment { string EnvironmentName { get; set; } string ContentRootPath { get; set; } } public static class HostEnvironmentEnvExtensions { public static bool IsDevelopment(this IHostEnvironment hostEnvironment) => false; } }
namespace Microsoft.AspNetCore.Hosting { public interface IWebHostEnvironment : Microsoft.Extensions.Hosting.IHostEnvironment { string WebRootPath { get; set; } } }

namespace Microsoft.AspNetCore.Html
{
    public interface IHtmlContent { }
    public class HtmlString : IHtmlContent { public HtmlString(string value) { } public string Value => null; }
    public interface IHtmlContentBuilder : IHtmlContent { IHtmlContentBuilder AppendHtml(string encoded); IHtmlContentBuilder Append(string unencoded); }
    public class HtmlContentBuilder : IHtmlContentBuilder { public IHtmlContentBuilder AppendHtml(string encoded) => this; public IHtmlContentBuilder Append(string unencoded) => this; }
}

namespace Microsoft.AspNetCore.Components { public struct MarkupString { public MarkupString(string value) { } public static explicit operator MarkupString(string value) => default; } public abstract class ComponentBase { } public class ParameterAttribute : Attribute { } public class InjectAttribute : Attribute { } public abstract class NavigationManager { public void NavigateTo(string uri, bool forceLoad = false) { } public string Uri => null; } }
namespace Microsoft.JSInterop { public interface IJSRuntime { } public static class JSRuntimeExtensions { public static ValueTask InvokeVoidAsync(this IJSRuntime jsRuntime, string identifier, params object[] args) => default; public static ValueTask<T> InvokeAsync<T>(this IJSRuntime jsRuntime, string identifier, params object[] args) => default; } }

namespace Microsoft.AspNetCore.Http
{
    public interface IQueryCollection : IEnumerable<KeyValuePair<string, StringValues>> { StringValues this[string key] { get; } bool TryGetValue(string key, out StringValues value); bool ContainsKey(string key); }
    public interface IFormCollection : IEnumerable<KeyValuePair<string, StringValues>> { StringValues this[string key] { get; } bool TryGetValue(string key, out StringValues value); IFormFileCollection Files { get; } }
    public interface IHeaderDictionary : IEnumerable<KeyValuePair<string, StringValues>> { StringValues this[string key] { get; set; } bool TryGetValue(string key, out StringValues value); void Add(string key, StringValues value); StringValues ContentType { get; set; } StringValues Authorization { get; set; } StringValues UserAgent { get; set; } StringValues Referer { get; set; } }
    public static class HeaderDictionaryExtensions { public static void Append(this IHeaderDictionary headers, string key, StringValues value) { } }
    public interface IRequestCookieCollection { string this[string key] { get; } bool TryGetValue(string key, out string value); }
    public interface IResponseCookies { void Append(string key, string value); void Append(string key, string value, CookieOptions options); void Delete(string key); }
    public interface IFormFile { string FileName { get; } string Name { get; } long Length { get; } string ContentType { get; } Stream OpenReadStream(); void CopyTo(Stream target); Task CopyToAsync(Stream target, CancellationToken cancellationToken = default); }
    public interface IFormFileCollection : IReadOnlyList<IFormFile> { IFormFile this[string name] { get; } }
    public enum SameSiteMode { Unspecified = -1, None, Lax, Strict }
    public class CookieOptions { public bool HttpOnly { get; set; } public bool Secure { get; set; } public SameSiteMode SameSite { get; set; } public DateTimeOffset? Expires { get; set; } public string Domain { get; set; } public string Path { get; set; } }
    public struct PathString { public string Value => null; public static implicit operator string(PathString path) => null; public static implicit operator PathString(string s) => default; }
    public struct QueryString { public string Value => null; }
    public struct HostString { public string Value => null; public string Host => null; }
    public class RouteValueDictionary { public object this[string key] { get => null; set { } } }

    public abstract class HttpRequest
    {
        public abstract IQueryCollection Query { get; set; }
        public abstract IFormCollection Form { get; set; }
        public abstract IHeaderDictionary Headers { get; }
        public abstract IRequestCookieCollection Cookies { get; set; }
        public abstract Stream Body { get; set; }
        public abstract PathString Path { get; set; }
        public abstract QueryString QueryString { get; set; }
        public abstract HostString Host { get; set; }
        public abstract string Method { get; set; }
        public abstract string Scheme { get; set; }
        public abstract string ContentType { get; set; }
        public virtual RouteValueDictionary RouteValues { get; set; }
        public abstract HttpContext HttpContext { get; }
        public abstract Task<IFormCollection> ReadFormAsync(CancellationToken cancellationToken = default);
    }

    public abstract class HttpResponse
    {
        public abstract IHeaderDictionary Headers { get; }
        public abstract IResponseCookies Cookies { get; }
        public abstract Stream Body { get; set; }
        public abstract string ContentType { get; set; }
        public abstract int StatusCode { get; set; }
        public virtual void Redirect(string location) { }
        public abstract void Redirect(string location, bool permanent);
    }

    public static class HttpResponseWritingExtensions { public static Task WriteAsync(this HttpResponse response, string text, CancellationToken cancellationToken = default) => null; }
    public static class SendFileResponseExtensions { public static Task SendFileAsync(this HttpResponse response, string fileName, CancellationToken cancellationToken = default) => null; }
    public static class HttpRequestJsonExtensions { public static ValueTask<TValue> ReadFromJsonAsync<TValue>(this HttpRequest request, CancellationToken cancellationToken = default) => default; }
    public interface ISession { }
    public static class SessionExtensions { public static void SetString(this ISession session, string key, string value) { } public static string GetString(this ISession session, string key) => null; }

    public abstract class HttpContext
    {
        public abstract HttpRequest Request { get; }
        public abstract HttpResponse Response { get; }
        public abstract ClaimsPrincipal User { get; set; }
        public abstract ISession Session { get; set; }
        public abstract IDictionary<object, object> Items { get; set; }
        public abstract IServiceProvider RequestServices { get; set; }
    }

    public interface IHttpContextAccessor { HttpContext HttpContext { get; set; } }
    public delegate Task RequestDelegate(HttpContext context);
    public interface IResult { }
    public static class Results { public static IResult Ok(object value = null) => null; public static IResult Content(string content, string contentType = null) => null; public static IResult File(string path, string contentType = null, string fileDownloadName = null) => null; public static IResult Redirect(string url, bool permanent = false) => null; public static IResult LocalRedirect(string localUrl, bool permanent = false) => null; public static IResult Text(string content, string contentType = null) => null; public static IResult Json(object data) => null; public static IResult NotFound(object value = null) => null; public static IResult BadRequest(object error = null) => null; public static IResult Problem(string detail = null) => null; public static IResult Unauthorized() => null; }
    public static class TypedResults { public static IResult Ok(object value = null) => null; public static IResult Content(string content, string contentType = null) => null; public static IResult Redirect(string url, bool permanent = false) => null; }
}
