namespace Crpbot.Secrets.Assignments;

/// <summary>From file names to kinds.</summary>
public static class SourceKinds
{
    /// <summary>The kind of a file.</summary>
    /// <param name="path">Path, with archive entry; null when unknown.</param>
    public static SourceKind FromPath(string? path)
    {
        if (path is null) return SourceKind.Unknown;
        var name = path[(path.LastIndexOfAny(['/', '!']) + 1)..].ToLowerInvariant();
        foreach (var suffix in (ReadOnlySpan<string>)[".template", ".tmpl", ".tpl", ".example", ".sample", ".dist", ".bak", ".old", ".orig", ".j2", ".erb", ".ejs", ".local"])
            if (name.EndsWith(suffix, StringComparison.Ordinal) && name.Length > suffix.Length) name = name[..^suffix.Length];
        if (name.StartsWith(".env", StringComparison.Ordinal) || name is "env" or "environment" || name.EndsWith(".env", StringComparison.Ordinal)) return SourceKind.Config;
        if (name.StartsWith("dockerfile", StringComparison.Ordinal) || name.StartsWith("containerfile", StringComparison.Ordinal) || name is "makefile" or "justfile" or "vagrantfile" or "jenkinsfile")
            return name is "vagrantfile" or "jenkinsfile" ? SourceKind.Code : SourceKind.Shell;
        var dot = name.LastIndexOf('.');
        if (dot > 0 && name.EndsWith(".config", StringComparison.Ordinal) && !IsDotNet(name)) return SourceKind.Config;
        return dot < 0 ? OfBareName(name) : OfExtension(name[(dot + 1)..]);
    }

    /// <summary>Settings of .NET are XML; other programs write pairs.</summary>
    private static bool IsDotNet(string name)
    {
        foreach (var begin in (ReadOnlySpan<string>)["web", "app", "machine", "connection", "nuget", "packages", "nlog", "log4net", "unity", "dll", "exe", "spring", "ef", "identity", "system"])
            if (name.StartsWith(begin, StringComparison.Ordinal) || name.Contains("." + begin + ".", StringComparison.Ordinal)) return true;
        return false;
    }

    private static SourceKind OfBareName(string name) => name switch
    {
        "readme" or "license" or "changelog" or "notes" or "todo" => SourceKind.Prose,
        "config" or "credentials" or "settings" or "secrets" or "passwords" => SourceKind.Config,
        _ => SourceKind.Unknown,
    };

    private static SourceKind OfExtension(string extension)
    {
        switch (extension)
        {
            case "py" or "pyw" or "pyi" or "js" or "jsx" or "mjs" or "cjs" or "ts" or "tsx" or "mts" or "java" or "kt" or "kts" or "scala" or "groovy" or "gradle" or "go" or "rb" or "php" or "cs" or "vb" or "fs":
            case "c" or "h" or "cc" or "cpp" or "cxx" or "hpp" or "rs" or "swift" or "m" or "mm" or "pl" or "pm" or "lua" or "r" or "dart" or "ex" or "exs" or "erl" or "clj" or "hs" or "jl" or "vue" or "svelte" or "coffee" or "pas" or "ino" or "nim" or "zig" or "sol" or "mq4" or "mq5" or "mqh" or "rake" or "gemspec" or "cshtml" or "jsp" or "asp" or "aspx" or "phtml" or "twig" or "graphql" or "proto":
                return SourceKind.Code;
            case "sh" or "bash" or "zsh" or "fish" or "ksh" or "csh" or "bat" or "cmd" or "ps1" or "psm1" or "psd1" or "mk" or "awk" or "expect" or "exp" or "command":
                return SourceKind.Shell;
            case "yml" or "yaml" or "toml" or "ini" or "cfg" or "conf" or "cnf" or "config" or "properties" or "props" or "env" or "envrc" or "tf" or "tfvars" or "hcl" or "service" or "desktop" or "reg" or "inf" or "netrc" or "rc" or "cred" or "creds" or "credentials" or "secret" or "secrets" or "password" or "passwd" or "plist" or "ovpn" or "cf" or "prefs" or "ldif" or "nomad" or "repo":
                return extension is "config" or "plist" or "props" ? SourceKind.Markup : SourceKind.Config;
            case "json" or "jsonl" or "json5" or "ndjson" or "webmanifest" or "har" or "ipynb" or "tfstate" or "avsc" or "lock" or "map":
                return SourceKind.Json;
            case "xml" or "html" or "htm" or "xhtml" or "xsl" or "xsd" or "csproj" or "pom" or "jmx" or "wsdl" or "svg" or "xaml" or "storyboard" or "resx" or "ui" or "jelly":
                return SourceKind.Markup;
            case "sql" or "ddl" or "psql" or "cql" or "hql" or "pgsql" or "dump":
                return SourceKind.Sql;
            case "md" or "markdown" or "rst" or "txt" or "adoc" or "asciidoc" or "log" or "tex" or "org" or "textile" or "wiki" or "csv" or "tsv" or "eml" or "out":
                return SourceKind.Prose;
            default:
                return SourceKind.Unknown;
        }
    }
}
