using System.Collections.Concurrent;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <summary>What imports stand for: modules and members of the project, or foreign names.</summary>
/// <param name="table">Modules.</param>
internal sealed class PythonImports(PythonModuleTable table)
{
    private readonly ConcurrentDictionary<string, PythonMeaning> _foreign = new(StringComparer.Ordinal);

    /// <summary>A foreign thing by dotted name.</summary>
    /// <param name="dotted">Dotted name.</param>
    public PythonMeaning Foreign(string dotted) =>
        _foreign.GetOrAdd(dotted, static name => new PythonMeaning(PythonMeaningKind.Foreign) { Dotted = name });

    /// <summary>An instance of a foreign or builtin class.</summary>
    /// <param name="dotted">Dotted name of the class.</param>
    public PythonMeaning Instance(string dotted) => Foreign(dotted).Instance();

    /// <summary>What <c>import a.b.c</c> binds: <c>a</c>, or with <c>as</c> the module itself.</summary>
    /// <param name="alias">Alias.</param>
    /// <param name="from">Importing module.</param>
    public PythonMeaning Import(SyntaxNode alias, PythonModule from)
    {
        var dotted = alias.Text;
        if (alias.Count > 0 && alias[0] is not null) return Module(dotted, from) is { } named ? named.Meaning : Foreign(dotted);
        for (var end = dotted.Length; end > 0; end = dotted.LastIndexOf('.', end - 1))
        {
            if (Module(dotted[..end], from) is not { } found) continue;
            var top = Top(found, dotted.AsSpan(0, end).Count('.'));
            if (top is not null) return top.Meaning;
        }

        return Foreign(PythonTypes.FirstPart(dotted));
    }

    /// <summary>The module that <c>from m import …</c> names; null when it is none of the project.</summary>
    /// <param name="text">Module with leading dots.</param>
    /// <param name="from">Importing module.</param>
    public PythonModule? Module(string text, PythonModule from)
    {
        var dots = Dots(text);
        if (dots == 0) return table.Resolve(text, from);
        var at = Up(from, dots);
        if (at is null || dots == text.Length) return at;
        foreach (var part in text.AsSpan(dots).Split('.'))
        {
            if (!at.Children.TryGetValue(text.AsSpan(dots)[part].ToString(), out at)) return null;
        }

        return at;
    }

    /// <summary>Absolute dotted name of what <c>from m import …</c> names when it is foreign.</summary>
    /// <param name="text">Module with leading dots.</param>
    /// <param name="from">Importing module.</param>
    public string Absolute(string text, PythonModule from)
    {
        var dots = Dots(text);
        if (dots == 0) return text;
        var package = Up(from, dots)?.Name ?? "";
        var rest = text[dots..];
        return package.Length == 0 ? rest : rest.Length == 0 ? package : package + "." + rest;
    }

    private PythonModule? Up(PythonModule from, int dots)
    {
        var at = table.Folder(from.Folder);
        for (var i = 1; i < dots && at is not null; i++) at = at.Parent;
        return at;
    }

    private static int Dots(string text)
    {
        var dots = 0;
        while (dots < text.Length && text[dots] == '.') dots++;
        return dots;
    }

    private static PythonModule? Top(PythonModule module, int levels)
    {
        var at = module;
        for (var i = 0; i < levels && at is not null; i++) at = at.Parent;
        return at;
    }
}
