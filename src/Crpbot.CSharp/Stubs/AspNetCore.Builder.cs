// namespaces: Microsoft.AspNetCore WebApplication IServiceCollection IApplicationBuilder
// requires: AspNetCore
using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection
{
    public interface IServiceCollection { }
    public interface IMvcBuilder { }
    public static class ServiceCollectionExtensions
    {
        public static IMvcBuilder AddControllers(this IServiceCollection services) => null;
        public static IMvcBuilder AddControllersWithViews(this IServiceCollection services) => null;
        public static IMvcBuilder AddRazorPages(this IServiceCollection services) => null;
        public static IServiceCollection AddCors(this IServiceCollection services, Action<Microsoft.AspNetCore.Cors.Infrastructure.CorsOptions> setupAction) => null;
        public static IServiceCollection AddScoped<T>(this IServiceCollection services) => null;
        public static IServiceCollection AddSingleton<T>(this IServiceCollection services) => null;
        public static IServiceCollection Configure<T>(this IServiceCollection services, Action<T> configure) => null;
    }
}

namespace Microsoft.AspNetCore.Cors { public class EnableCorsAttribute : Attribute { public EnableCorsAttribute() { } public EnableCorsAttribute(string policyName) { } } }

namespace Microsoft.AspNetCore.Cors.Infrastructure
{
    public class CorsPolicyBuilder
    {
        public CorsPolicyBuilder AllowAnyOrigin() => this;
        public CorsPolicyBuilder AllowAnyMethod() => this;
        public CorsPolicyBuilder AllowAnyHeader() => this;
        public CorsPolicyBuilder AllowCredentials() => this;
        public CorsPolicyBuilder WithOrigins(params string[] origins) => this;
        public CorsPolicyBuilder SetIsOriginAllowed(Func<string, bool> isOriginAllowed) => this;
    }

    public class CorsOptions { public void AddPolicy(string name, Action<CorsPolicyBuilder> configurePolicy) { } public void AddDefaultPolicy(Action<CorsPolicyBuilder> configurePolicy) { } }
}

namespace Microsoft.AspNetCore.Routing { public interface IEndpointRouteBuilder { } }

namespace Microsoft.AspNetCore.Builder
{
    using Microsoft.AspNetCore.Routing;

    public interface IApplicationBuilder { }
    public class RouteHandlerBuilder { public RouteHandlerBuilder RequireAuthorization() => this; public RouteHandlerBuilder AllowAnonymous() => this; }
    public class WebApplicationBuilder { public IServiceCollection Services => null; public Microsoft.Extensions.Configuration.IConfiguration Configuration => null; public Microsoft.AspNetCore.Hosting.IWebHostEnvironment Environment => null; public WebApplication Build() => null; }

    public sealed class WebApplication : IApplicationBuilder, IEndpointRouteBuilder
    {
        public static WebApplicationBuilder CreateBuilder() => null;
        public static WebApplicationBuilder CreateBuilder(string[] args) => null;
        public static WebApplication Create(string[] args = null) => null;
        public Microsoft.Extensions.Configuration.IConfiguration Configuration => null;
        public Microsoft.AspNetCore.Hosting.IWebHostEnvironment Environment => null;
        public void Run(string url = null) { }
    }

    public static class EndpointRouteBuilderExtensions
    {
        public static RouteHandlerBuilder MapGet(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler) => null;
        public static RouteHandlerBuilder MapPost(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler) => null;
        public static RouteHandlerBuilder MapPut(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler) => null;
        public static RouteHandlerBuilder MapDelete(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler) => null;
        public static RouteHandlerBuilder MapPatch(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler) => null;
        public static RouteHandlerBuilder Map(this IEndpointRouteBuilder endpoints, string pattern, Delegate handler) => null;
        public static void MapControllers(this IEndpointRouteBuilder endpoints) { }
    }

    public static class AppBuilderExtensions
    {
        public static IApplicationBuilder Use(this IApplicationBuilder app, Func<HttpContext, Func<Task>, Task> middleware) => app;
        public static void Run(this IApplicationBuilder app, RequestDelegate handler) { }
        public static IApplicationBuilder UseCors(this IApplicationBuilder app, string policyName) => app;
        public static IApplicationBuilder UseCors(this IApplicationBuilder app, Action<Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicyBuilder> configurePolicy) => app;
        public static IApplicationBuilder UseDeveloperExceptionPage(this IApplicationBuilder app) => app;
        public static IApplicationBuilder UseHttpsRedirection(this IApplicationBuilder app) => app;
        public static IApplicationBuilder UseHsts(this IApplicationBuilder app) => app;
        public static IApplicationBuilder UseAuthentication(this IApplicationBuilder app) => app;
        public static IApplicationBuilder UseAuthorization(this IApplicationBuilder app) => app;
        public static IApplicationBuilder UseStaticFiles(this IApplicationBuilder app) => app;
        public static IApplicationBuilder UseDirectoryBrowser(this IApplicationBuilder app) => app;
    }
}
