using System.Collections.Frozen;

namespace Crpbot.Code.Semantics.Python;

/// <summary>Names that Python itself gives a meaning.</summary>
internal static class PythonNames
{
    /// <summary>Methods of lists, dicts and sets that change them.</summary>
    public static readonly FrozenSet<string> Mutating = FrozenSet.ToFrozenSet(
        ["append", "extend", "insert", "remove", "pop", "clear", "sort", "reverse", "update", "setdefault", "popitem", "add", "discard",
            "appendleft", "popleft", "difference_update", "intersection_update", "symmetric_difference_update", "__setitem__", "__delitem__"],
        StringComparer.Ordinal);

    /// <summary>Builtins of CPython 3.14.</summary>
    public static readonly FrozenSet<string> Builtins = FrozenSet.ToFrozenSet(
        """
        ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError BytesWarning
        ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError Ellipsis
        EncodingWarning EnvironmentError Exception ExceptionGroup False FileExistsError FileNotFoundError FloatingPointError FutureWarning
        GeneratorExit IOError ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt
        LookupError MemoryError ModuleNotFoundError NameError None NotADirectoryError NotImplemented NotImplementedError OSError OverflowError
        PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError RecursionError ReferenceError ResourceWarning
        RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError True
        TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError
        Warning ZeroDivisionError __build_class__ __debug__ __doc__ __import__ __loader__ __name__ __package__ __spec__ __file__ __builtins__
        __path__ __dict__ __annotations__ __cached__ abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod
        compile complex copyright credits delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr
        hash help hex id input int isinstance issubclass iter len license list locals map max memoryview min next object oct open ord pow print
        property quit range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip WindowsError __class__
        reveal_type reveal_locals __module__ __qualname__
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);
}
