using System.Collections.Frozen;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <summary>Names that come by <c>from m import *</c>.</summary>
internal static class PythonStarImports
{
    private const int MostModules = 200;

    // Which names some modules of the standard library export that programs star-import; enough to know eval of a builtin from os.popen.
    private static readonly FrozenDictionary<string, FrozenSet<string>> Exported = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["os"] = """
            access chdir chmod chown environ environb execl execle execlp execlpe execv execve execvp execvpe fdopen fork forkpty fspath getcwd getenv
            getpid getppid getuid kill killpg link linesep listdir lstat makedirs mkdir mkfifo open path pipe popen putenv read readlink remove removedirs
            rename renames replace rmdir scandir sep spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe startfile stat symlink system umask
            unlink urandom walk write name nice setuid setgid truncate utime
            """,
        ["os.path"] = "abspath basename commonpath commonprefix dirname exists expanduser expandvars getsize isabs isdir isfile islink join normpath realpath relpath split splitext samefile",
        ["subprocess"] = "Popen PIPE STDOUT call check_call getstatusoutput getoutput check_output run CalledProcessError DEVNULL TimeoutExpired CompletedProcess",
        ["shutil"] = "copyfileobj copyfile copymode copystat copy copy2 copytree move rmtree Error make_archive unpack_archive disk_usage chown which ignore_patterns",
        ["random"] = "Random SystemRandom betavariate choice choices expovariate gauss getrandbits randbytes randint random randrange sample seed shuffle triangular uniform",
        ["socket"] = "socket AF_INET AF_INET6 AF_UNIX SOCK_STREAM SOCK_DGRAM SOL_SOCKET SO_REUSEADDR create_connection create_server gethostbyname getaddrinfo gethostname inet_aton inet_ntoa timeout error",
        ["hashlib"] = "md5 sha1 sha224 sha256 sha384 sha512 blake2b blake2s sha3_224 sha3_256 sha3_384 sha3_512 new pbkdf2_hmac scrypt file_digest",
        ["pickle"] = "dump dumps load loads Pickler Unpickler PickleError PicklingError UnpicklingError",
        ["tempfile"] = "NamedTemporaryFile TemporaryFile SpooledTemporaryFile TemporaryDirectory mkstemp mkdtemp mktemp gettempdir",
        ["math"] = "acos asin atan atan2 ceil cos degrees e exp fabs floor fmod gcd inf isnan log log10 log2 nan pi pow prod radians sin sqrt tan trunc",
        ["urllib.request"] = "urlopen urlretrieve Request build_opener install_opener HTTPHandler ProxyHandler OpenerDirector",
        ["ssl"] = "SSLContext create_default_context wrap_socket PROTOCOL_TLS PROTOCOL_SSLv23 PROTOCOL_SSLv3 PROTOCOL_TLSv1 CERT_NONE CERT_REQUIRED",
        ["xml.dom.minidom"] = "parse parseString Document Element",
        ["xml.etree.ElementTree"] = "parse fromstring XML ElementTree Element SubElement iterparse tostring XMLParser",
    }.ToFrozenDictionary(
        pair => pair.Key,
        pair => pair.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>The name as a module of the project binds it that is star-imported, directly or through others; null when none does.</summary>
    /// <param name="module">Importing module.</param>
    /// <param name="name">Name.</param>
    /// <param name="imports">Imports.</param>
    public static PythonName? Find(PythonModule module, string name, PythonImports imports)
    {
        if (name.StartsWith('_')) return null;
        var seen = new HashSet<PythonModule> { module };
        var queue = new Queue<PythonModule>();
        queue.Enqueue(module);
        while (queue.TryDequeue(out var at))
        {
            foreach (var from in at.StarImports)
            {
                if (imports.Module(from.Text, at) is not { } target || seen.Count > MostModules || !seen.Add(target)) continue;
                if (target.Scope.Own(name) is { } found) return found;
                queue.Enqueue(target);
            }
        }

        return null;
    }

    /// <summary>The foreign package that gives a name: one whose names are known, or, for a name that is no builtin, the only one; null otherwise.</summary>
    /// <param name="module">Importing module.</param>
    /// <param name="name">Name.</param>
    /// <param name="imports">Imports.</param>
    public static string? Foreign(PythonModule module, string name, PythonImports imports)
    {
        string? only = null;
        var unknown = 0;
        foreach (var from in module.StarImports)
        {
            if (imports.Module(from.Text, module) is not null) continue;
            var package = imports.Absolute(from.Text, module);
            if (!Exported.TryGetValue(package, out var names)) (only, unknown) = (package, unknown + 1);
            else if (names.Contains(name)) return package;
        }

        return unknown == 1 && !PythonNames.Builtins.Contains(name) ? only : null;
    }

    /// <summary>
    /// True when a module may have names that cannot be told: it star-imports, directly or through modules of the project, from outside the
    /// project or from a module that makes names with <c>globals()</c> or <c>exec</c>.
    /// </summary>
    /// <param name="module">Module.</param>
    /// <param name="imports">Imports.</param>
    public static bool IsOpen(PythonModule module, PythonImports imports)
    {
        var seen = new HashSet<PythonModule> { module };
        var queue = new Queue<PythonModule>(seen);
        while (queue.TryDequeue(out var at))
        {
            foreach (var from in at.StarImports)
            {
                if (imports.Module(from.Text, at) is not { } target || target.IsDynamic || seen.Count > MostModules) return true;
                if (seen.Add(target)) queue.Enqueue(target);
            }
        }

        return false;
    }
}
