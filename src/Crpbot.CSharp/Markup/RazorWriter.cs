namespace Crpbot.CSharp.Markup;

/// <summary>The class around a Razor page's code.</summary>
internal sealed class RazorWriter(string page, MarkupText result)
{
    /// <summary>Everything before the page's code.</summary>
    public void Open(string name, List<(int Start, int End)> usings, List<(int Start, int End)> fields, (int Start, int End) model, bool isFramework, bool isComponent)
    {
        foreach (var (start, end) in usings)
        {
            result.Copy(start, end);
            result.Add(page[start..end].TrimEnd().EndsWith(';') ? "\n" : ";\n");
        }

        if (!isFramework) result.Add("using Microsoft.AspNetCore.Components; using Microsoft.AspNetCore.Html; using Microsoft.AspNetCore.Mvc; using Microsoft.AspNetCore.Mvc.Rendering; using System.Linq; using System.Collections.Generic;\n");
        result.Add("class " + name + " : " + (isComponent ? "ComponentBase" : isFramework ? "System.Web.Mvc.WebViewPage<" : "Microsoft.AspNetCore.Mvc.Razor.RazorPage<"));
        if (!isComponent)
        {
            if (model.End > model.Start) result.Copy(model.Start, model.End);
            else result.Add("object");
            result.Add(">");
        }

        result.Add(" {\n");
        if (!isFramework && !isComponent) result.Add("IHtmlHelper Html;\n");
        foreach (var (start, end) in fields)
        {
            result.Copy(start, end);
            result.Add(page[start..end].TrimEnd().EndsWith(';') ? "\n" : ";\n");
        }

        result.Add("async System.Threading.Tasks.Task Render() {\n");
    }

    /// <summary>Everything after it.</summary>
    public void Close(List<(int Start, int End)> members)
    {
        result.Add("\n}\n");
        foreach (var (start, end) in members)
        {
            result.Copy(start, end);
            result.Add("\n");
        }

        result.Add("}\n");
    }
}
