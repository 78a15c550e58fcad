// namespaces: RazorEngine RazorLight
// packages: RazorEngine RazorLight
using System;
using System.Threading.Tasks;

namespace RazorEngine { public static class Razor { public static string Parse(string razorTemplate) => null; public static string Parse<T>(string razorTemplate, T model) => null; } public static class Engine { public static RazorEngine.Templating.IRazorEngineService Razor { get; set; } } }
namespace RazorEngine.Templating { public interface IRazorEngineService { } public static class RazorEngineServiceExtensions { public static string RunCompile(this IRazorEngineService service, string templateSource, string name, Type modelType = null, object model = null) => null; public static void Compile(this IRazorEngineService service, string templateSource, string name, Type modelType = null) { } } }
namespace RazorLight { public class RazorLightEngine { public Task<string> CompileRenderStringAsync<T>(string key, string content, T model) => null; public Task<string> CompileRenderAsync<T>(string key, T model) => null; } }
