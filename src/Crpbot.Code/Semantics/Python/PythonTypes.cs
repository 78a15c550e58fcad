using System.Collections.Frozen;

namespace Crpbot.Code.Semantics.Python;

/// <summary>What well-known functions of foreign packages give; facts from the packages' own documentation.</summary>
internal static partial class PythonTypes
{
    /// <summary>Type of what a call gives, by the callee's dotted name. For methods the class stands before the name.</summary>
    public static readonly FrozenDictionary<string, string> Returns = Table(ReturnLines);

    /// <summary>Type of a foreign variable or attribute.</summary>
    public static readonly FrozenDictionary<string, string> Values = Table(ValueLines);

    /// <summary>Type of an item of a foreign value or of an instance of a type.</summary>
    public static readonly FrozenDictionary<string, string> Elements = Table(ElementLines);

    /// <summary>Type of what <c>with</c> gives where it is not the context itself.</summary>
    public static readonly FrozenDictionary<string, string> Entered = Table(EnteredLines);

    /// <summary>Type of what calling an instance gives.</summary>
    public static readonly FrozenDictionary<string, string> Called = Table(CalledLines);

    /// <summary>Annotations of containers, and the type they mean.</summary>
    public static readonly FrozenDictionary<string, string> Containers = Table(ContainerLines);

    /// <summary>Calls that give back their first argument or an equal one.</summary>
    public static readonly FrozenSet<string> PassOn = Words(
        """
        copy.copy copy.deepcopy contextlib.closing contextlib.aclosing contextlib.nullcontext asyncio.run asyncio.wait_for asyncio.create_task asyncio.ensure_future asyncio.shield
        contextlib.ExitStack.enter_context contextlib.AsyncExitStack.enter_async_context eventlet.monkey_patch typing.assert_type
        """);

    /// <summary>Factories whose first argument names the client; the type is the callee's name and that.</summary>
    public static readonly FrozenSet<string> Clients = Words("boto3.client boto3.resource boto3.Session.client boto3.Session.resource boto3.session.Session.client boto3.session.Session.resource");

    /// <summary>Annotations that say nothing of the value.</summary>
    public static readonly FrozenSet<string> Vague = Words("typing.Any object typing.AnyStr typing.Hashable typing.Optional typing.Union typing.Generic typing.Callable collections.abc.Callable typing.NoReturn typing.Never");

    private static readonly FrozenSet<string> LowerClasses = Words(
        """
        str int float bool bytes bytearray complex list dict set frozenset tuple object type memoryview range enumerate zip map filter
        collections.deque collections.defaultdict datetime.datetime datetime.date datetime.time datetime.timedelta datetime.timezone
        socket.socket threading.local array.array ssl.SSLContext decimal.Decimal mmap.mmap sched.scheduler
        """);

    private static readonly FrozenSet<string> EmptyBases = Words("object typing.Generic typing.Protocol abc.ABC typing_extensions.Protocol");

    /// <summary>True when a dotted name looks like a class: its last part begins with a capital and is no constant, or it is a known one in lower case.</summary>
    /// <param name="dotted">Dotted name.</param>
    public static bool IsClassName(string dotted)
    {
        if (LowerClasses.Contains(dotted)) return true;
        var last = LastPart(dotted);
        return last.Length > 1 && char.IsAsciiLetterUpper(last[0]) && last.AsSpan().ContainsAnyInRange('a', 'z')
            || last.Length is > 0 and < 6 && dotted.Contains('.', StringComparison.Ordinal) && !last.AsSpan().ContainsAnyExceptInRange('A', 'Z');
    }

    /// <summary>True for bases that add no members.</summary>
    /// <param name="dotted">Dotted name.</param>
    public static bool IsEmptyBase(string dotted) => EmptyBases.Contains(dotted);

    /// <summary>Last part of a dotted name.</summary>
    /// <param name="dotted">Dotted name.</param>
    public static string LastPart(string dotted) => dotted[(dotted.LastIndexOf('.') + 1)..];

    /// <summary>First part of a dotted name.</summary>
    /// <param name="dotted">Dotted name.</param>
    public static string FirstPart(string dotted)
    {
        var dot = dotted.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? dotted : dotted[..dot];
    }

    /// <summary>True for a plain identifier.</summary>
    /// <param name="text">Text.</param>
    public static bool IsIdentifier(string text)
    {
        if (text.Length == 0 || char.IsDigit(text[0])) return false;
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character) && character != '_') return false;
        }

        return true;
    }

    private static FrozenSet<string> Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    // Each line: a type, a colon, and what has it.
    private static FrozenDictionary<string, string> Table(string lines)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var name in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)) table.TryAdd(name, line[..colon]);
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
