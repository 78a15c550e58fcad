using System.Collections.Frozen;

namespace Crpbot.Code.Semantics.Python;

/// <summary>Method names that builtin types and common packages have: a receiver of unknown class says nothing then.</summary>
internal static class PythonCommonMethods
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        """
        append extend insert remove pop clear index count sort reverse copy keys values items get update setdefault popitem fromkeys add discard union
        intersection difference issubset issuperset capitalize casefold center encode decode endswith startswith expandtabs find format format_map isalnum
        isalpha isdigit islower isupper join ljust lower lstrip partition replace rfind rindex rjust rpartition rsplit rstrip split splitlines strip swapcase
        title translate upper zfill read readline readlines write writelines close open flush seek tell truncate fileno isatty name mode send recv sendall
        connect bind listen accept shutdown settimeout execute executemany fetchone fetchall fetchmany commit rollback cursor begin run start stop join
        cancel result done wait notify acquire release put get_nowait put_nowait post patch delete head options request session query filter all first
        one add_all merge refresh order_by group_by limit offset scalar scalars exists save create load dump loads dumps parse fromstring group groups
        match search sub findall finditer compile set reset info debug warning error exception critical log setLevel apply map reduce transform fit predict
        mean sum std min max abs round astype reshape tolist to_dict to_json to_csv to_sql head tail drop merge concat isoformat strftime strptime now
        today timestamp date time total_seconds hexdigest digest next throw submit emit on once off handle dispatch process validate clean render json text
        data args form cookies headers status url path body content exists is_file is_dir mkdir unlink rename resolve glob iterdir with_suffix
        __init__ __enter__ __exit__ __call__ __str__ __repr__ __len__ __iter__ __next__ __getitem__ __setitem__ __eq__ __hash__ __new__ __del__ __getattr__
        setUp tearDown main test register unregister subscribe publish enable disable show hide id type size length value
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>True for such a name.</summary>
    /// <param name="name">Method.</param>
    public static bool Has(string name) => Names.Contains(name);
}
