using System.Collections.Frozen;

namespace Crpbot.Code.Semantics.Python;

/// <summary>Library functions that run a function they are handed; facts from the libraries' documentation.</summary>
internal static class PythonRunners
{
    /// <summary>Calls whose value behaves like the function handed to them.</summary>
    public static readonly FrozenSet<string> Wrappers = FrozenSet.ToFrozenSet(
        """
        staticmethod classmethod functools.lru_cache functools.cache asgiref.sync.sync_to_async asgiref.sync.async_to_sync channels.db.database_sync_to_async
        inspect.unwrap contextlib.contextmanager functools.singledispatch asyncio.coroutine types.coroutine functools.update_wrapper
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    private static readonly PythonRunner Thread = new(1, "target", PythonRunnerMode.Packed, 3, true);
    private static readonly PythonRunner First = new(0, "func", PythonRunnerMode.Rest, 1, false);
    private static readonly PythonRunner FirstLater = new(0, "func", PythonRunnerMode.Rest, 1, true);
    private static readonly PythonRunner Second = new(1, "func", PythonRunnerMode.Rest, 2, false);
    private static readonly PythonRunner SecondLater = new(1, "callback", PythonRunnerMode.Rest, 2, true);
    private static readonly PythonRunner Mapped = new(0, "func", PythonRunnerMode.Items, 1, false);
    private static readonly PythonRunner Key = new(-1, "key", PythonRunnerMode.Items, 0, true);
    private static readonly PythonRunner OfHolder = new(0, "func", PythonRunnerMode.Holder, 1, false);

    /// <summary>By dotted name.</summary>
    public static readonly FrozenDictionary<string, PythonRunner> ByName = new Dictionary<string, PythonRunner>(StringComparer.Ordinal)
    {
        ["threading.Thread"] = Thread,
        ["multiprocessing.Process"] = Thread,
        ["multiprocessing.context.Process"] = Thread,
        ["torch.multiprocessing.Process"] = Thread,
        ["threading.Timer"] = new(1, "function", PythonRunnerMode.Packed, 2, true),
        ["_thread.start_new_thread"] = new(0, "", PythonRunnerMode.Packed, 1, true),
        ["asyncio.to_thread"] = First,
        ["anyio.to_thread.run_sync"] = First,
        ["trio.to_thread.run_sync"] = First,
        ["starlette.concurrency.run_in_threadpool"] = First,
        ["fastapi.concurrency.run_in_threadpool"] = First,
        ["anyio.run"] = First,
        ["trio.run"] = First,
        ["curses.wrapper"] = First,
        ["map"] = Mapped,
        ["filter"] = new(0, "function", PythonRunnerMode.Items, 1, true),
        ["functools.reduce"] = Mapped,
        ["itertools.starmap"] = new(0, "function", PythonRunnerMode.PackedItems, 1, false),
        ["sorted"] = Key,
        ["min"] = Key,
        ["max"] = Key,
        ["atexit.register"] = FirstLater,
        ["signal.signal"] = new(1, "handler", PythonRunnerMode.None, 2, true),
        ["sys.settrace"] = new(0, "", PythonRunnerMode.None, 1, true),
        ["asyncio.start_server"] = new(0, "client_connected_cb", PythonRunnerMode.None, 1, true),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>By method name, when the receiver is no object of the project.</summary>
    public static readonly FrozenDictionary<string, PythonRunner> ByMethod = new Dictionary<string, PythonRunner>(StringComparer.Ordinal)
    {
        ["submit"] = First,
        ["run_in_executor"] = Second,
        ["run_sync"] = First,
        ["apply_async"] = new(0, "func", PythonRunnerMode.Packed, 1, false),
        ["map"] = Mapped,
        ["imap"] = Mapped,
        ["imap_unordered"] = Mapped,
        ["map_async"] = Mapped,
        ["starmap"] = new(0, "func", PythonRunnerMode.PackedItems, 1, false),
        ["starmap_async"] = new(0, "func", PythonRunnerMode.PackedItems, 1, false),
        ["apply"] = OfHolder,
        ["applymap"] = OfHolder,
        ["transform"] = OfHolder,
        ["pipe"] = OfHolder,
        ["call_soon"] = FirstLater,
        ["call_soon_threadsafe"] = FirstLater,
        ["call_later"] = SecondLater,
        ["call_at"] = SecondLater,
        ["add_task"] = FirstLater,
        ["add_callback"] = FirstLater,
        ["start_soon"] = FirstLater,
        ["spawn"] = FirstLater,
        ["enqueue"] = FirstLater,
        ["do"] = FirstLater,
        ["add_job"] = new(0, "func", PythonRunnerMode.Packed, 2, true),
        ["add_done_callback"] = new(0, "fn", PythonRunnerMode.Holder, 1, true),
        ["sort"] = new(-1, "key", PythonRunnerMode.Holder, 0, true),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Methods of a function that a task queue has wrapped, which run it: arguments as given, or packed.</summary>
    public static readonly FrozenDictionary<string, PythonRunner> OfTask = new Dictionary<string, PythonRunner>(StringComparer.Ordinal)
    {
        ["delay"] = new(-1, "", PythonRunnerMode.Rest, 0, true),
        ["send"] = new(-1, "", PythonRunnerMode.Rest, 0, true),
        ["s"] = new(-1, "", PythonRunnerMode.Rest, 0, true),
        ["si"] = new(-1, "", PythonRunnerMode.Rest, 0, true),
        ["apply_async"] = new(-1, "", PythonRunnerMode.Packed, 0, true),
        ["apply"] = new(-1, "", PythonRunnerMode.Packed, 0, false),
        ["__call__"] = new(-1, "", PythonRunnerMode.Rest, 0, false),
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
