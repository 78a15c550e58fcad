namespace Crpbot.Secrets.Assignments;

/// <summary>How a value hangs together with its name.</summary>
public enum CandidateSyntax
{
    /// <summary><c>name = value</c>, <c>name := value</c>.</summary>
    Assignment,

    /// <summary><c>name: value</c>, <c>"name": "value"</c>, <c>name => value</c>.</summary>
    Entry,

    /// <summary><c>name == value</c>.</summary>
    Comparison,

    /// <summary><c>setName("value")</c>, <c>("name", "value")</c>, <c>getenv("NAME", "value")</c>.</summary>
    Argument,

    /// <summary>Last of several literal arguments, <c>connect("host", "user", "value")</c>.</summary>
    Positional,

    /// <summary><c>Authorization: Basic value</c> and its kind.</summary>
    Basic,

    /// <summary><c>Authorization: Bearer value</c> and its kind.</summary>
    Bearer,

    /// <summary><c>scheme://user:value@host</c>.</summary>
    Url,

    /// <summary><c>…;Password=value;…</c> inside a text.</summary>
    ConnectionString,

    /// <summary><c>--name value</c>, <c>-p value</c>, <c>-u user:value</c>.</summary>
    Flag,

    /// <summary><c>&lt;name&gt;value&lt;/name&gt;</c>, <c>name="value"</c> of an element, <c>key="name" value="value"</c>.</summary>
    Markup,

    /// <summary><c>IDENTIFIED BY 'value'</c>, <c>PASSWORD 'value'</c>.</summary>
    Sql,

    /// <summary><c>name = { 0x16, 0x65, … }</c>.</summary>
    Bytes,

    /// <summary>Key argument of a cipher, <c>Fernet(b"value")</c>.</summary>
    Key,

    /// <summary><c>password is value</c>, <c>| password | value |</c>.</summary>
    Prose,
}
