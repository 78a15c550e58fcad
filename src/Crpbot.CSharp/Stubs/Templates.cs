// namespaces: HandlebarsDotNet Scriban DotLiquid
// packages: Handlebars.Net Scriban DotLiquid
using System;

namespace HandlebarsDotNet { public delegate string HandlebarsTemplate<TContext, TData>(TContext context, TData data = default); public static class Handlebars { public static HandlebarsTemplate<object, object> Compile(string template) => null; } }
namespace Scriban { public class Template { public static Template Parse(string text) => null; public string Render(object model = null) => null; } }
namespace DotLiquid { public class Template { public static Template Parse(string source) => null; public string Render() => null; } }
