using System.Collections.Frozen;

namespace Crpbot.Code.Flow.Libraries;

/// <summary>What is known of library functions, by full name; and of methods, by their name alone, where the receiver's type is not known.</summary>
internal static class FlowModels
{
    private static readonly FrozenDictionary<string, Effect> Functions = Table(
    [
        (Effect.Clean, "len isinstance issubclass hasattr callable hash id ord bool complex range any all round abs divmod super type"),
        (Effect.Clean, "uuid.uuid1 uuid.uuid4 uuid.uuid5 time.time time.sleep time.monotonic datetime.datetime.now datetime.datetime.utcnow datetime.date.today datetime.timedelta datetime.datetime datetime.date"),
        (Effect.Clean, "os.path.exists os.path.isfile os.path.isdir os.path.islink os.path.getsize os.path.getmtime os.getpid os.access os.urandom os.makedirs os.mkdir shutil.which"),
        (Effect.Clean, "hmac.new hmac.compare_digest hmac.digest binascii.crc32 zlib.crc32 zlib.adler32 secrets.token_hex secrets.token_bytes secrets.token_urlsafe secrets.randbelow secrets.compare_digest"),
        (Effect.Clean, "random.random random.randint random.randrange random.uniform random.getrandbits random.seed werkzeug.security.generate_password_hash werkzeug.security.check_password_hash bcrypt.hashpw bcrypt.checkpw"),
        (Effect.Number, "int float"),
        (Effect.Proof, "uuid.UUID decimal.Decimal fractions.Fraction datetime.datetime.strptime datetime.datetime.fromisoformat datetime.date.fromisoformat datetime.time.fromisoformat ipaddress.IPv4Address ipaddress.IPv4Network"),
        (Effect.Print, "print"),
        (Effect.Namespace, "types.SimpleNamespace argparse.Namespace"),
        (Effect.Record, "collections.namedtuple"),
        (Effect.DefaultDictionary, "collections.defaultdict"),
        (Effect.Text, "str repr ascii format"),
        (Effect.Pass, "bytes bytes.fromhex chr hex oct bin json.dumps json.loads json.load json.dump html.escape html.unescape markupsafe.escape markupsafe.Markup os.path.basename os.path.dirname os.path.normpath os.path.abspath os.path.realpath os.path.expanduser os.path.expandvars os.path.splitext os.path.split os.path.relpath os.fspath"),
        (Effect.Pass, "pathlib.Path pathlib.PurePath pathlib.PosixPath shlex.quote shlex.split shlex.join re.sub re.split re.escape re.subn textwrap.dedent string.Template"),
        (Effect.Pass, "urllib.parse.urlparse urllib.parse.urlsplit urllib.parse.urlunparse urllib.parse.urljoin urllib.parse.urlencode urllib.parse.parse_qs urllib.parse.parse_qsl codecs.encode codecs.decode binascii.hexlify binascii.unhexlify binascii.b2a_base64 binascii.a2b_base64 zlib.compress zlib.decompress gzip.compress gzip.decompress"),
        (Effect.Pass, "pickle.dumps pickle.loads yaml.load yaml.safe_load yaml.dump ast.literal_eval flask.escape vars dict.fromkeys unicodedata.normalize xml.sax.saxutils.escape xml.sax.saxutils.unescape"),
        (Effect.First, "copy.copy copy.deepcopy iter aiter functools.lru_cache functools.cache contextlib.closing contextlib.aclosing contextlib.nullcontext asyncio.wait_for asyncio.shield asyncio.ensure_future asyncio.create_task asyncio.run sys.intern memoryview"),
        (Effect.Second, "typing.cast"),
        (Effect.Element, "next anext min max random.choice secrets.choice sum"),
        (Effect.List, "list collections.deque asyncio.gather array.array itertools.chain.from_iterable"),
        (Effect.Shuffled, "sorted reversed random.sample random.choices itertools.islice itertools.cycle itertools.repeat itertools.chain"),
        (Effect.Tuple, "tuple"),
        (Effect.Set, "set frozenset"),
        (Effect.Dictionary, "dict collections.OrderedDict collections.ChainMap types.MappingProxyType weakref.WeakValueDictionary"),
        (Effect.Queue, "queue.Queue queue.LifoQueue queue.SimpleQueue queue.PriorityQueue asyncio.Queue multiprocessing.Queue"),
        (Effect.Buffer, "io.StringIO io.BytesIO bytearray StringIO.StringIO cStringIO.StringIO tempfile.SpooledTemporaryFile System.Text.StringBuilder System.IO.StringWriter System.IO.MemoryStream System.Runtime.CompilerServices.DefaultInterpolatedStringHandler"),
        (Effect.Configuration, "configparser.ConfigParser configparser.RawConfigParser configparser.SafeConfigParser ConfigParser.ConfigParser"),
        (Effect.Enumerate, "enumerate"),
        (Effect.Zip, "zip itertools.zip_longest"),
        (Effect.Map, "map"),
        (Effect.Filter, "filter"),
        (Effect.Reduce, "functools.reduce reduce"),
        (Effect.GetAttribute, "getattr"),
        (Effect.SetAttribute, "setattr"),
        (Effect.Partial, "functools.partial"),
        (Effect.JoinPath, "os.path.join posixpath.join System.IO.Path.Combine"),
        (Effect.Base64Encode, "base64.b64encode base64.urlsafe_b64encode base64.standard_b64encode base64.encodebytes base64.b32encode base64.b16encode System.Convert.ToBase64String"),
        (Effect.Base64Decode, "base64.b64decode base64.urlsafe_b64decode base64.standard_b64decode base64.decodebytes base64.b32decode base64.b16decode System.Convert.FromBase64String"),
        (Effect.UrlQuote, "urllib.parse.quote urllib.parse.quote_plus System.Uri.EscapeDataString System.Net.WebUtility.UrlEncode System.Web.HttpUtility.UrlEncode"),
        (Effect.UrlUnquote, "urllib.parse.unquote urllib.parse.unquote_plus urllib.unquote System.Uri.UnescapeDataString System.Net.WebUtility.UrlDecode System.Web.HttpUtility.UrlDecode"),
        (Effect.Decorator, "functools.wraps"),
        (Effect.Match, "re.findall re.match re.search re.fullmatch re.finditer regex.findall regex.match regex.search regex.fullmatch"),
        (Effect.Pattern, "re.compile regex.compile System.Text.RegularExpressions.Regex"),
        (Effect.Clean, "System.Int32.Parse System.Int64.Parse System.Guid.Parse System.Guid.NewGuid System.DateTime.Parse System.Boolean.Parse System.Double.Parse System.Decimal.Parse System.Single.Parse System.Int16.Parse System.UInt16.Parse System.UInt32.Parse System.UInt64.Parse System.Byte.Parse System.Byte.TryParse System.Int64.TryParse System.Double.TryParse System.Decimal.TryParse System.Boolean.TryParse System.DateTime.TryParse System.DateTimeOffset.Parse System.DateTimeOffset.TryParse System.TimeSpan.Parse System.TimeSpan.TryParse System.DateOnly.Parse System.Enum.Parse System.Char.IsLetter System.Char.IsDigit System.Char.IsLetterOrDigit System.Convert.ToInt32 System.Convert.ToInt64 System.Convert.ToBoolean System.Convert.ToDouble System.Convert.ToDecimal System.Int32.TryParse System.Guid.TryParse System.IO.File.Exists System.IO.Directory.Exists System.String.IsNullOrEmpty System.String.IsNullOrWhiteSpace System.String.Equals System.Text.RegularExpressions.Regex.IsMatch System.Enum.TryParse System.Enum.IsDefined System.Math.Max System.Math.Min System.Console.WriteLine"),
        (Effect.Pass, "System.String.Concat System.String.Format System.String.Join System.String.Copy System.Convert.ToString System.Text.Encoding.GetString System.Text.Encoding.GetBytes System.IO.Path.GetFullPath System.IO.Path.GetFileName System.IO.Path.GetExtension System.Text.Json.JsonSerializer.Serialize System.Text.Json.JsonSerializer.Deserialize Newtonsoft.Json.JsonConvert.SerializeObject Newtonsoft.Json.JsonConvert.DeserializeObject System.Net.WebUtility.HtmlEncode System.Net.WebUtility.HtmlDecode System.Web.HttpUtility.HtmlEncode System.Web.HttpUtility.HtmlDecode System.Text.RegularExpressions.Regex.Replace System.Uri System.FormattableString.Invariant System.Runtime.CompilerServices.FormattableStringFactory.Create System.Uri.TryCreate"),
        (Effect.List, "System.Collections.Generic.List System.Collections.Generic.LinkedList System.Collections.Generic.Queue System.Collections.Generic.Stack System.Collections.Concurrent.ConcurrentBag System.Collections.Concurrent.ConcurrentQueue System.Collections.Concurrent.ConcurrentStack System.Collections.ArrayList System.Collections.ObjectModel.Collection"),
        (Effect.Set, "System.Collections.Generic.HashSet System.Collections.Generic.SortedSet"),
        (Effect.Dictionary, "System.Collections.Generic.Dictionary System.Collections.Generic.SortedDictionary System.Collections.Generic.SortedList System.Collections.Concurrent.ConcurrentDictionary System.Collections.Hashtable System.Collections.Specialized.NameValueCollection"),
        (Effect.First, "System.Threading.Tasks.Task.FromResult System.Threading.Tasks.ValueTask.FromResult System.IO.StreamReader System.IO.StreamWriter System.IO.BinaryReader System.IO.BinaryWriter System.IO.BufferedStream System.Threading.Tasks.ValueTask"),
        (Effect.List, "System.Threading.Tasks.Task.WhenAll System.Linq.Enumerable.ToList System.Linq.Enumerable.ToArray System.Linq.Enumerable.AsEnumerable System.Linq.Enumerable.Cast System.Linq.Enumerable.OfType System.Linq.Queryable.AsQueryable"),
        (Effect.Shuffled, "System.Linq.Enumerable.Reverse System.Linq.Enumerable.Distinct System.Linq.Enumerable.Skip System.Linq.Enumerable.Take System.Linq.Enumerable.Concat System.Linq.Enumerable.Append System.Linq.Enumerable.Prepend System.Linq.Enumerable.Union"),
        (Effect.Tuple, "System.Tuple.Create System.ValueTuple.Create System.Tuple System.ValueTuple System.Collections.Generic.KeyValuePair.Create System.Collections.Generic.KeyValuePair"),
        (Effect.Receiver, "System.Threading.Tasks.Task.ConfigureAwait System.Threading.Tasks.ValueTask.ConfigureAwait System.Threading.Tasks.Task.GetAwaiter System.Threading.Tasks.ValueTask.GetAwaiter System.Runtime.CompilerServices.TaskAwaiter.GetResult System.Threading.Tasks.Task.WaitAsync System.Threading.Tasks.ValueTask.AsTask System.Threading.Tasks.TaskAsyncEnumerableExtensions.WithCancellation System.Threading.Tasks.TaskAsyncEnumerableExtensions.ConfigureAwait"),
    ]);

    private static readonly FrozenDictionary<string, Effect> Methods = Table(
    [
        (Effect.Clean, "startswith endswith find rfind index rindex count isdigit isdecimal isnumeric isalnum isalpha isidentifier isupper islower isspace istitle exists is_file is_dir hexdigest digest timestamp total_seconds __len__ __contains__ bit_length is_integer"),
        (Effect.Clean, "StartsWith EndsWith IndexOf LastIndexOf Contains Equals CompareTo GetHashCode ContainsKey Any All Count IsMatch HasValue IsNullOrEmpty ComputeHash Exists GetType TryParse"),
        (Effect.Pass, "upper lower strip lstrip rstrip title capitalize casefold swapcase replace encode decode format format_map join split rsplit splitlines partition rpartition ljust rjust center zfill expandtabs translate removeprefix removesuffix hex"),
        (Effect.Pass, "joinpath resolve absolute with_suffix with_name as_posix group groups groupdict getlist items keys values copy isoformat strftime __str__ __getitem__ get getvalue to_dict as_dict getall"),
        (Effect.Pass, "ToString ToUpper ToLower ToUpperInvariant ToLowerInvariant Trim TrimStart TrimEnd Substring Replace Split PadLeft PadRight Insert Normalize ToCharArray Select Where First FirstOrDefault Last LastOrDefault Single SingleOrDefault ToList ToArray ToDictionary Concat Reverse OrderBy GetValueOrDefault ConfigureAwait GetAwaiter GetResult GetString GetBytes AsSpan AsEnumerable Cast OfType Distinct Skip Take"),
    ]);

    /// <summary>Methods that put an argument into a receiver of unknown type.</summary>
    private static readonly FrozenSet<string> Takers = FrozenSet.ToFrozenSet(
    [
        "append", "add", "insert", "extend", "update", "appendleft", "put", "put_nowait", "setdefault", "write", "writelines", "push", "feed",
        "Add", "AddRange", "Insert", "Append", "AppendLine", "AppendFormat", "Push", "Enqueue", "Write", "WriteLine", "TryAdd", "TryWrite", "WriteAsync", "Post", "SendAsync",
    ],
        StringComparer.Ordinal);

    /// <summary>Functions that never return: they end the program or the request.</summary>
    private static readonly FrozenSet<string> Ending = FrozenSet.ToFrozenSet(
    [
        "exit", "quit", "sys.exit", "os._exit", "os.abort", "flask.abort", "quart.abort", "bottle.abort", "bottle.redirect", "werkzeug.exceptions.abort", "flask_restful.abort", "flask_restx.abort",
        "flask_smorest.abort", "pytest.fail", "pytest.skip", "pytest.exit", "System.Environment.Exit", "System.Environment.FailFast",
    ],
        StringComparer.Ordinal);

    /// <summary>True for a function that never returns.</summary>
    /// <param name="name">Full name.</param>
    public static bool Ends(string name) => Ending.Contains(name.StartsWith("builtins.", StringComparison.Ordinal) ? name["builtins.".Length..] : name);

    public static Effect? Function(string name)
    {
        if (name.StartsWith("builtins.", StringComparison.Ordinal)) name = name["builtins.".Length..];
        if (Functions.TryGetValue(name, out var effect)) return effect;
        if (name.EndsWith("Error", StringComparison.Ordinal) || name.EndsWith("Exception", StringComparison.Ordinal)) return Effect.Pass;
        return name.StartsWith("math.", StringComparison.Ordinal) || name.StartsWith("hashlib.", StringComparison.Ordinal) || name.StartsWith("statistics.", StringComparison.Ordinal) || name.StartsWith("System.Math.", StringComparison.Ordinal) ? Effect.Clean : null;
    }

    public static Effect? Method(string name) => Methods.TryGetValue(name, out var effect) ? effect : null;

    public static bool Takes(string method) => Takers.Contains(method);

    /// <summary>Names of members of C#'s own types are written with its keywords.</summary>
    private static string? Keyword(string name)
    {
        if (!name.StartsWith("System.", StringComparison.Ordinal) || name.LastIndexOf('.') is var dot && dot < 7) return null;
        var word = name[7..dot] switch
        {
            "String" => "string",
            "Int16" => "short",
            "Int32" => "int",
            "Int64" => "long",
            "UInt16" => "ushort",
            "UInt32" => "uint",
            "UInt64" => "ulong",
            "Byte" => "byte",
            "Boolean" => "bool",
            "Double" => "double",
            "Single" => "float",
            "Decimal" => "decimal",
            "Char" => "char",
            "Object" => "object",
            _ => null,
        };
        return word is null ? null : word + name[dot..];
    }

    private static FrozenDictionary<string, Effect> Table((Effect Effect, string Names)[] rows)
    {
        var table = new Dictionary<string, Effect>(StringComparer.Ordinal);
        foreach (var (effect, names) in rows)
        {
            foreach (var name in names.Split(' '))
            {
                table[name] = effect;
                if (Keyword(name) is { } alias) table[alias] = effect;
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
