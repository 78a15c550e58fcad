using System.Collections.Frozen;

namespace Crpbot.Code.Semantics.Python;

/// <summary>
/// Top names of the standard library (CPython's <c>sys.stdlib_module_names</c>, 3.11, with those since removed or added and Python 2's) and of
/// packages that programs commonly install. A file of the project that happens to be called the same is not what <c>import logging</c> means,
/// unless it stands at the root.
/// </summary>
internal static class PythonKnownPackages
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        """
        ConfigParser Cookie HTMLParser Queue StringIO __future__ __main__ abc aifc annotationlib antigravity argparse array ast asynchat asyncio
        asyncore atexit audioop base64 bdb binascii bisect builtins bz2 cPickle cProfile cStringIO calendar cgi cgitb chunk cmath cmd code codecs
        codeop collections colorsys commands compileall compression concurrent configparser contextlib contextvars cookielib copy copyreg crypt csv
        ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp
        fileinput fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http
        httplib idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox
        mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode
        operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats
        pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select
        selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat
        statistics string stringprep struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this
        threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest
        urllib urllib2 urlparse uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport
        zlib zoneinfo
        aiofiles aiogram aiohttp aiomysql aiopg aioredis airflow alembic allauth altair anthropic anyio apscheduler arrow asgiref asyncpg asyncssh
        attr attrs azure backtrader bandit bcrypt binance bleach boto boto3 botocore bottle bs4 cachetools cassandra ccxt celery cerberus certifi
        cffi chardet charset_normalizer cherrypy chromadb click cloudpickle cohere colorama coreapi corsheaders couchdb cryptography Crypto
        Cryptodome cv2 cython dask dash dateutil decouple defusedxml dill discord django djangorestframework dns docker docx dotenv ecdsa
        elasticsearch email_validator environ falcon fabric faiss fastapi feedparser filelock flask flask_admin flask_bcrypt flask_caching
        flask_cors flask_jwt_extended flask_limiter flask_login flask_mail flask_migrate flask_restful flask_restx flask_session flask_socketio
        flask_sqlalchemy flask_talisman flask_wtf fsspec gevent git gitlab github google googleapiclient gql grpc gunicorn h2 h5py hiredis httplib2
        httpx huggingface_hub hvac hypercorn hypothesis influxdb itsdangerous jinja2 joblib jose jsonpickle jsonschema jwt kafka keras kombu
        kubernetes langchain langchain_community langchain_core langchain_openai ldap ldap3 lightgbm litellm llama_cpp llama_index loguru lxml mako
        markdown markdown2 markupsafe marshmallow matplotlib MetaTrader5 mistralai mistune motor moto msgpack mysql MySQLdb mlflow nacl nbformat
        neo4j netaddr netmiko networkx ninja nltk numba numpy oauthlib ollama onnx onnxruntime openai openpyxl opensearchpy orjson oracledb
        cx_Oracle pandas paramiko passlib peewee pexpect PIL pika pip pkg_resources playwright plotly polars prefect prometheus_client psutil
        psycopg psycopg2 pwn pyarrow pyasn1 pycurl pydantic pydantic_settings pydub pygments pymongo pymssql pymysql pyodbc pyotp pyppeteer pyramid
        pyrogram pytest pythonjsonlogger pytz pywebio qrcode quart ray redis regex reportlab requests requests_oauthlib rest_framework rich rq
        ruamel s3fs saml2 sanic scapy schedule scipy scrapy seaborn selenium sentence_transformers sentry_sdk serial setuptools shap simplejson six
        sklearn slack_bolt slack_sdk slowapi smbprotocol snowflake socketio sqlalchemy sqlmodel sqlparse starlette statsmodels streamlit strawberry
        structlog stripe supabase sympy tabulate talib telebot telegram telethon tenacity tensorflow toml tomli torch torchvision tornado tortoise
        tqdm transformers trio twilio twisted twitter tweepy typer typing_extensions tzlocal ujson umap unidecode urllib3 uvicorn uvloop validators
        vllm wandb watchdog watchfiles web3 webob websocket websockets weasyprint werkzeug whitenoise wtforms xgboost xlrd xlsxwriter xmlsec
        xmltodict yaml yarl yfinance zeep zmq zope
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>True for a known package or a module in one.</summary>
    /// <param name="dotted">Dotted name.</param>
    public static bool Has(string dotted) => Names.Contains(PythonTypes.FirstPart(dotted));
}
