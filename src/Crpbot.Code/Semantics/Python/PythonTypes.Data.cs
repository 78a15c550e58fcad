namespace Crpbot.Code.Semantics.Python;

/// <content>The facts.</content>
internal static partial class PythonTypes
{
    private const string ReturnLines = """
        str:input repr chr hex oct bin ascii format str.join str.format str.strip str.lstrip str.rstrip str.lower str.upper str.replace str.title str.capitalize str.swapcase str.casefold str.zfill str.center str.ljust str.rjust str.format_map str.translate str.expandtabs str.removeprefix str.removesuffix bytes.decode bytearray.decode
        str:os.getenv os.environ.get os.getcwd os.path.join os.path.basename os.path.dirname os.path.abspath os.path.realpath os.path.normpath os.path.expanduser os.path.expandvars os.path.relpath os.popen.read
        str:json.dumps yaml.dump yaml.safe_dump html.escape html.unescape cgi.escape markupsafe.escape urllib.parse.quote urllib.parse.quote_plus urllib.parse.unquote urllib.parse.unquote_plus urllib.parse.urlencode urllib.parse.urljoin shlex.quote shlex.join pipes.quote re.sub re.escape textwrap.dedent getpass.getpass uuid.UUID.hex subprocess.getoutput secrets.token_hex secrets.token_urlsafe
        str:hashlib.md5.hexdigest flask.render_template flask.render_template_string jinja2.Template.render jinja2.environment.Template.render io.TextIOWrapper.read io.TextIOWrapper.readline io.StringIO.getvalue pathlib.Path.read_text pathlib.Path.as_posix pathlib.Path.name datetime.datetime.isoformat datetime.datetime.strftime time.strftime platform.node socket.gethostname
        bytes:str.encode os.urandom base64.b64encode base64.b64decode base64.urlsafe_b64encode base64.urlsafe_b64decode secrets.token_bytes pickle.dumps socket.socket.recv subprocess.check_output io.BufferedReader.read pathlib.Path.read_bytes marshal.dumps zlib.compress zlib.decompress binascii.unhexlify binascii.hexlify hmac.digest hashlib.pbkdf2_hmac hashlib.scrypt
        int:len ord hash id round sum str.find str.index str.count str.rfind time.time_ns os.getpid os.system random.randint random.randrange secrets.randbelow secrets.randbits
        float:time.time time.monotonic random.random random.uniform
        bool:isinstance issubclass callable hasattr any all str.startswith str.endswith str.isdigit str.isalnum str.isalpha str.isidentifier os.path.exists os.path.isfile os.path.isdir os.path.isabs secrets.compare_digest hmac.compare_digest re.Pattern.__bool__
        list:str.split str.rsplit str.splitlines os.listdir glob.glob shlex.split re.findall re.split dict.keys
        dict:globals locals vars
        re.Pattern:re.compile
        re.Match:re.match re.search re.fullmatch re.Pattern.match re.Pattern.search re.Pattern.fullmatch
        sqlite3.Connection:sqlite3.connect sqlite3.dbapi2.connect
        sqlite3.Cursor:sqlite3.Connection.cursor sqlite3.Connection.execute sqlite3.Connection.executemany sqlite3.Connection.executescript sqlite3.Cursor.execute sqlite3.Cursor.executemany
        aiosqlite.Connection:aiosqlite.connect
        aiosqlite.Cursor:aiosqlite.Connection.cursor aiosqlite.Connection.execute
        psycopg2.extensions.connection:psycopg2.connect psycopg2.pool.SimpleConnectionPool.getconn psycopg2.pool.ThreadedConnectionPool.getconn
        psycopg2.extensions.cursor:psycopg2.extensions.connection.cursor
        psycopg.Connection:psycopg.connect psycopg.Connection.connect psycopg_pool.ConnectionPool.connection
        psycopg.AsyncConnection:psycopg.AsyncConnection.connect psycopg_pool.AsyncConnectionPool.connection
        psycopg.Cursor:psycopg.Connection.cursor psycopg.Connection.execute
        psycopg.AsyncCursor:psycopg.AsyncConnection.cursor psycopg.AsyncConnection.execute
        asyncpg.Connection:asyncpg.connect asyncpg.Pool.acquire asyncpg.pool.Pool.acquire
        asyncpg.Pool:asyncpg.create_pool
        aiopg.Pool:aiopg.create_pool
        pymysql.connections.Connection:pymysql.connect pymysql.connections.connect
        pymysql.cursors.Cursor:pymysql.connections.Connection.cursor
        MySQLdb.connections.Connection:MySQLdb.connect
        MySQLdb.cursors.Cursor:MySQLdb.connections.Connection.cursor
        mysql.connector.MySQLConnection:mysql.connector.connect
        mysql.connector.cursor.MySQLCursor:mysql.connector.MySQLConnection.cursor
        pyodbc.Connection:pyodbc.connect
        pyodbc.Cursor:pyodbc.Connection.cursor
        oracledb.Connection:oracledb.connect cx_Oracle.connect
        oracledb.Cursor:oracledb.Connection.cursor
        snowflake.connector.SnowflakeConnection:snowflake.connector.connect
        snowflake.connector.cursor.SnowflakeCursor:snowflake.connector.SnowflakeConnection.cursor
        duckdb.DuckDBPyConnection:duckdb.connect
        sqlalchemy.engine.Engine:sqlalchemy.create_engine sqlalchemy.engine.create_engine
        sqlalchemy.ext.asyncio.AsyncEngine:sqlalchemy.ext.asyncio.create_async_engine
        sqlalchemy.engine.Connection:sqlalchemy.engine.Engine.connect sqlalchemy.engine.Engine.begin
        sqlalchemy.ext.asyncio.AsyncConnection:sqlalchemy.ext.asyncio.AsyncEngine.connect sqlalchemy.ext.asyncio.AsyncEngine.begin
        sqlalchemy.orm.sessionmaker:sqlalchemy.orm.sessionmaker
        sqlalchemy.orm.scoped_session:sqlalchemy.orm.scoped_session
        sqlalchemy.ext.asyncio.async_sessionmaker:sqlalchemy.ext.asyncio.async_sessionmaker
        sqlalchemy.orm.Query:sqlalchemy.orm.Session.query sqlalchemy.orm.Query.filter sqlalchemy.orm.Query.filter_by sqlalchemy.orm.Query.order_by sqlalchemy.orm.Query.limit sqlalchemy.orm.Query.offset sqlalchemy.orm.Query.join sqlalchemy.orm.Query.outerjoin sqlalchemy.orm.Query.group_by sqlalchemy.orm.Query.options sqlalchemy.orm.Query.distinct
        django.db.backends.utils.CursorWrapper:django.db.connection.cursor
        pymongo.database.Database:pymongo.MongoClient.get_database pymongo.MongoClient.get_default_database
        redis.Redis:redis.from_url redis.StrictRedis redis.Redis.from_url
        requests.Session:requests.session requests.sessions.Session
        requests.Response:requests.get requests.post requests.put requests.delete requests.patch requests.head requests.options requests.request requests.Session.get requests.Session.post requests.Session.put requests.Session.delete requests.Session.patch requests.Session.request
        httpx.Response:httpx.get httpx.post httpx.put httpx.delete httpx.patch httpx.request httpx.Client.get httpx.Client.post httpx.Client.put httpx.Client.delete httpx.Client.request httpx.AsyncClient.get httpx.AsyncClient.post httpx.AsyncClient.put httpx.AsyncClient.delete httpx.AsyncClient.request
        aiohttp.ClientResponse:aiohttp.ClientSession.get aiohttp.ClientSession.post aiohttp.ClientSession.put aiohttp.ClientSession.delete aiohttp.ClientSession.request
        http.client.HTTPResponse:urllib.request.urlopen http.client.HTTPConnection.getresponse http.client.HTTPSConnection.getresponse
        flask.Response:flask.make_response flask.jsonify flask.redirect flask.send_file flask.send_from_directory
        django.http.HttpResponse:django.shortcuts.render django.shortcuts.redirect
        jinja2.Template:jinja2.Environment.from_string jinja2.Environment.get_template jinja2.Template
        logging.Logger:logging.getLogger logging.Logger.getChild multiprocessing.get_logger structlog.get_logger
        argparse.Namespace:argparse.ArgumentParser.parse_args
        argparse.ArgumentParser:argparse._SubParsersAction.add_parser
        argparse._SubParsersAction:argparse.ArgumentParser.add_subparsers
        subprocess.CompletedProcess:subprocess.run
        asyncio.subprocess.Process:asyncio.create_subprocess_shell asyncio.create_subprocess_exec
        asyncio.AbstractEventLoop:asyncio.get_event_loop asyncio.get_running_loop asyncio.new_event_loop
        socket.socket:socket.create_connection socket.create_server ssl.SSLContext.wrap_socket ssl.wrap_socket
        ssl.SSLContext:ssl.create_default_context ssl._create_unverified_context ssl._create_default_https_context
        zmq.Socket:zmq.Context.socket zmq.asyncio.Context.socket
        zmq.Context:zmq.Context.instance
        xml.etree.ElementTree.ElementTree:xml.etree.ElementTree.parse
        xml.etree.ElementTree.Element:xml.etree.ElementTree.fromstring xml.etree.ElementTree.XML
        lxml.etree._ElementTree:lxml.etree.parse
        lxml.etree._Element:lxml.etree.fromstring lxml.etree.XML
        zipfile.ZipFile:zipfile.ZipFile
        tarfile.TarFile:tarfile.open
        pathlib.Path:pathlib.Path.cwd pathlib.Path.home pathlib.Path.resolve pathlib.Path.joinpath pathlib.Path.absolute pathlib.Path.expanduser pathlib.Path.with_suffix pathlib.Path.with_name
        paramiko.SSHClient:paramiko.SSHClient
        paramiko.SFTPClient:paramiko.SSHClient.open_sftp
        pandas.DataFrame:pandas.read_csv pandas.read_json pandas.read_sql pandas.read_sql_query pandas.read_excel pandas.read_parquet pandas.read_pickle
        hashlib.HASH:hashlib.md5 hashlib.sha1 hashlib.sha224 hashlib.sha256 hashlib.sha384 hashlib.sha512 hashlib.blake2b hashlib.new
        str:hashlib.HASH.hexdigest
        bytes:hashlib.HASH.digest
        hmac.HMAC:hmac.new
        random.Random:random.Random
        telegram.ext.Application:telegram.ext.ApplicationBuilder.build telegram.ext.Application.builder.build
        telegram.ext.ApplicationBuilder:telegram.ext.Application.builder telegram.ext.ApplicationBuilder.token
        celery.Celery:celery.Celery
        concurrent.futures.Future:concurrent.futures.ThreadPoolExecutor.submit concurrent.futures.ProcessPoolExecutor.submit
        datetime.datetime:datetime.datetime.now datetime.datetime.utcnow datetime.datetime.fromtimestamp datetime.datetime.strptime datetime.datetime.fromisoformat
        uuid.UUID:uuid.uuid1 uuid.uuid4 uuid.uuid5
        docker.DockerClient:docker.from_env
        """;

    private const string ValueLines = """
        os._Environ:os.environ
        list:sys.argv
        str:sys.executable sys.platform os.sep os.linesep os.name __name__ __file__
        flask.Request:flask.request
        flask.sessions.SessionMixin:flask.session
        flask.Flask:flask.current_app
        bottle.LocalRequest:bottle.request
        django.conf.LazySettings:django.conf.settings
        django.db.DefaultConnectionProxy:django.db.connection
        """;

    private const string ElementLines = """
        str:os.environ sys.argv flask.request.args flask.request.form flask.request.cookies flask.request.headers flask.request.values
        """;

    private const string EnteredLines = """
        str:tempfile.TemporaryDirectory
        socketserver.TCPServer:socketserver.TCPServer
        """;

    private const string CalledLines = """
        sqlalchemy.orm.Session:sqlalchemy.orm.sessionmaker sqlalchemy.orm.scoped_session
        sqlalchemy.ext.asyncio.AsyncSession:sqlalchemy.ext.asyncio.async_sessionmaker
        """;

    private const string ContainerLines = """
        list:list typing.List typing.Sequence typing.MutableSequence collections.abc.Sequence collections.abc.MutableSequence
        generator:typing.Iterable typing.Iterator typing.Generator collections.abc.Iterable collections.abc.Iterator collections.abc.Generator typing.AsyncIterator typing.AsyncGenerator typing.AsyncIterable collections.abc.AsyncIterator collections.abc.AsyncGenerator contextlib.AbstractContextManager
        set:set typing.Set frozenset typing.FrozenSet typing.AbstractSet collections.abc.Set
        tuple:tuple typing.Tuple
        dict:dict typing.Dict typing.Mapping typing.MutableMapping collections.abc.Mapping collections.abc.MutableMapping typing.DefaultDict typing.OrderedDict
        collections.deque:collections.deque typing.Deque
        str:typing.Text
        """;
}
