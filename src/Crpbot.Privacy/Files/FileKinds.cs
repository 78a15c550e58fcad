namespace Crpbot.Privacy.Files;

/// <summary>Tells the kind of a file by its name.</summary>
internal static class FileKinds
{
    private static readonly string[] s_locks =
    [
        "package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "poetry.lock", "pipfile.lock", "uv.lock", "pdm.lock", "cargo.lock", "composer.lock", "gemfile.lock",
        "go.sum", "packages.lock.json", "project.assets.json", "pubspec.lock", "mix.lock", "podfile.lock", "flake.lock", "deno.lock", "bun.lock", "paket.lock", "chart.lock",
    ];

    private static readonly string[] s_notices =
    [
        "license", "licence", "copying", "notice", "authors", "contributors", "maintainers", "codeowners", "changelog", "changes", "history", "credits", "thanks", "patents", ".mailmap",
        "code_of_conduct", "contributing", "security", "third-party-notices", "thirdpartynotices", "package.json", "composer.json", "pyproject.toml", "setup.py", "setup.cfg",
        "cargo.toml", "pom.xml", "pkg-info", "metadata", "control", "owners", "citation.cff", "humans.txt", "security.txt", ".gitconfig", "chart.yaml", "pubspec.yaml",
    ];

    private static readonly HashSet<string> s_sources = new(StringComparer.Ordinal)
    {
        "py", "pyi", "pyx", "cs", "fs", "vb", "js", "jsx", "mjs", "cjs", "ts", "tsx", "vue", "svelte", "java", "kt", "kts", "scala", "groovy", "go", "rs", "c", "h", "cc", "cpp", "cxx",
        "hpp", "hh", "m", "mm", "swift", "rb", "php", "pl", "pm", "lua", "r", "jl", "dart", "ex", "exs", "erl", "hs", "clj", "sh", "bash", "zsh", "fish", "ps1", "psm1", "bat", "cmd",
        "mq4", "mq5", "mqh", "sol", "proto", "css", "scss", "less", "cshtml", "razor", "aspx", "gradle", "cmake", "asm", "s", "zig", "nim", "ml", "pas", "f90", "tf", "bicep",
    };

    /// <summary>The kind.</summary>
    /// <param name="path">Path or entry name with forward slashes.</param>
    public static FileKind Of(string path)
    {
        var name = path[(path.LastIndexOfAny(['/', '!']) + 1)..].ToLowerInvariant();
        if (Array.IndexOf(s_locks, name) >= 0 || name.EndsWith(".lock", StringComparison.Ordinal) || name.EndsWith(".min.js", StringComparison.Ordinal) || name.EndsWith(".map", StringComparison.Ordinal)) return FileKind.Lock;
        var dot = name.IndexOf('.', Math.Min(1, name.Length));
        var stem = dot > 0 ? name[..dot] : name;
        if (Array.IndexOf(s_notices, name) >= 0 || (Array.IndexOf(s_notices, stem) >= 0 && (dot < 0 || name.EndsWith(".md", StringComparison.Ordinal) || name.EndsWith(".txt", StringComparison.Ordinal) || name.EndsWith(".rst", StringComparison.Ordinal)))) return FileKind.Notice;
        if (path.Contains(".dist-info/", StringComparison.Ordinal) || path.Contains("/.git/", StringComparison.Ordinal) || path.StartsWith(".git/", StringComparison.Ordinal)) return FileKind.Notice;
        return OfExtension(name);
    }

    private static FileKind OfExtension(string name)
    {
        while (true)
        {
            var extension = name[(name.LastIndexOf('.') + 1)..];
            var kind = extension switch
            {
                "log" or "out" or "err" => FileKind.Log,
                "csv" or "tsv" or "psv" => FileKind.Table,
                "json" or "jsonl" or "ndjson" or "geojson" or "har" => FileKind.Json,
                "sql" or "dump" or "pgsql" => FileKind.Sql,
                "yml" or "yaml" or "toml" or "ini" or "cfg" or "conf" or "env" or "properties" or "config" or "xml" or "set" => FileKind.Config,
                "md" or "rst" or "html" or "htm" or "adoc" or "tex" or "svg" => FileKind.Page,
                "nuspec" or "csproj" or "gemspec" or "podspec" or "cabal" or "spec" or "po" or "pot" or "crt" or "pem" or "patch" or "diff" => FileKind.Notice,
                "snap" or "sum" or "sha256" or "md5" or "ipch" or "pdb" => FileKind.Lock,
                _ => s_sources.Contains(extension) ? FileKind.Source : name.StartsWith(".env", StringComparison.Ordinal) || name == "dockerfile" ? FileKind.Config : FileKind.Text,
            };

            // app.log.1, app.log.2026-11-25, customers.csv.bak, dump.sql.gz
            var shorter = extension.Length < name.Length && kind == FileKind.Text ? name[..^(extension.Length + 1)] : null;
            if (shorter is null || !shorter.Contains('.', StringComparison.Ordinal)) return kind;
            name = shorter;
        }
    }
}
