namespace Crpbot.Secrets.Assignments;

/// <summary>How a kind of file writes values, as far as it matters for telling a value from a variable.</summary>
public enum SourceKind
{
    /// <summary>Path not known: everything is tried.</summary>
    Unknown = 0,

    /// <summary>A programming language: only quoted texts are values.</summary>
    Code,

    /// <summary>Shell, batch, PowerShell, Dockerfile, Makefile: bare words are values, variables carry a mark.</summary>
    Shell,

    /// <summary>Settings (env, ini, properties, conf, YAML, TOML, HCL): bare words are values.</summary>
    Config,

    /// <summary>JSON: values are quoted.</summary>
    Json,

    /// <summary>XML and HTML.</summary>
    Markup,

    /// <summary>SQL.</summary>
    Sql,

    /// <summary>Markdown, text, logs.</summary>
    Prose,
}
