using System.Collections.Frozen;

namespace Crpbot.Code.Semantics.Python;

/// <summary>How frameworks learn of the functions that they call; facts from the frameworks' documentation.</summary>
internal static class PythonRegistrations
{
    /// <summary>Calls that may register a function, by last name; what they register stands in <see cref="ByCall"/>.</summary>
    public static readonly FrozenSet<string> Calls = FrozenSet.ToFrozenSet(
        """
        add_url_rule add_route add_get add_post add_put add_delete add_patch add_head add_view add_api_route add_websocket_route add_api_websocket_route
        path re_path url add_handler CommandHandler MessageHandler CallbackQueryHandler InlineQueryHandler StringCommandHandler ConversationHandler
        register_message_handler register_callback_query_handler add_event_handler add_command set_defaults add_job add_periodic_task Route WebSocketRoute
        start_server start_unix_server serve create_server message_callback_add register_function add_error_handler run_repeating run_daily run_once
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Verbs = FrozenSet.ToFrozenSet(
        ["get", "post", "put", "delete", "patch", "head", "options", "dispatch", "prepare", "list", "create", "retrieve", "update", "partial_update", "destroy",
            "perform_create", "perform_update", "form_valid", "get_queryset", "get_context_data", "do_GET", "do_POST", "do_PUT", "do_DELETE", "do_PATCH", "do_HEAD", "do_OPTIONS",
            "on_get", "on_post", "on_put", "on_delete", "on_patch", "dispatch_request", "post_save", "pre_save"],
        StringComparer.Ordinal);

    /// <summary>What a registering call registers.</summary>
    /// <param name="name">Last name of the callee.</param>
    /// <param name="dotted">Dotted name of the callee, empty when not known.</param>
    public static (EntryPointKind Kind, string Framework)? ByCall(string name, string dotted)
    {
        var top = PythonTypes.FirstPart(dotted);
        switch (name)
        {
            case "path" or "re_path" or "url":
                return top is "django" or "rest_framework" ? (EntryPointKind.Http, "django") : null;
            case "Route":
                return top is "starlette" or "fastapi" ? (EntryPointKind.Http, "starlette") : null;
            case "WebSocketRoute":
                return top is "starlette" or "fastapi" ? (EntryPointKind.Socket, "starlette") : null;
            case "add_websocket_route" or "add_api_websocket_route":
                return (EntryPointKind.Socket, "fastapi");
            case "start_server" or "start_unix_server" or "serve" or "create_server" or "register_function":
                return top is "asyncio" or "websockets" or "xmlrpc" or "websocket" ? (EntryPointKind.Socket, top) : null;
            case "message_callback_add":
                return (EntryPointKind.Socket, "mqtt");
            case "CommandHandler" or "MessageHandler" or "CallbackQueryHandler" or "InlineQueryHandler" or "StringCommandHandler" or "ConversationHandler":
                return top is "telegram" or "aiogram" or "pyrogram" or "" ? (EntryPointKind.Bot, "telegram") : null;
            case "add_handler" or "register_message_handler" or "register_callback_query_handler" or "add_event_handler":
                return (EntryPointKind.Bot, top.Length > 0 ? top : "telegram");
            case "add_error_handler":
                return (EntryPointKind.Bot, "telegram");
            case "add_job" or "add_periodic_task" or "run_repeating" or "run_daily" or "run_once":
                return (EntryPointKind.Task, top.Length > 0 ? top : "scheduler");
            case "set_defaults" or "add_command":
                return (EntryPointKind.Command, top.Length > 0 ? top : "argparse");
            case "add_url_rule":
                return (EntryPointKind.Http, "flask");
            default:
                return (EntryPointKind.Http, top.Length > 0 ? top : "aiohttp");
        }
    }

    /// <summary>What a decorator says of the function below it; null when it is none of a framework.</summary>
    /// <param name="name">Last name of the decorator.</param>
    /// <param name="dotted">Dotted name, empty when not known.</param>
    /// <param name="takesPath">True when its first argument is a text that begins with a slash.</param>
    public static (EntryPointKind Kind, string Framework)? ByDecorator(string name, string dotted, bool takesPath)
    {
        var top = PythonTypes.FirstPart(dotted);
        switch (top)
        {
            case "flask" or "quart" or "fastapi" or "starlette" or "sanic" or "bottle" or "aiohttp" or "falcon" or "litestar" or "robyn" or "flask_restx" or "flask_restful" or "flask_openapi3" or "blacksheep":
                if (name is "websocket" or "websocket_route") return (EntryPointKind.Socket, top);
                return name is "route" or "get" or "post" or "put" or "delete" or "patch" or "head" or "options" or "api_route" or "view" or "expose" or "trace" ? (EntryPointKind.Http, top) : null;
            case "celery" or "dramatiq" or "huey" or "rq" or "apscheduler" or "arq" or "procrastinate":
                return name is "task" or "shared_task" or "actor" or "periodic_task" or "job" or "scheduled_job" or "on_after_configure" ? (EntryPointKind.Task, top) : null;
            case "click" or "typer" or "fire" or "cyclopts" or "invoke" or "rich_click":
                return name is "command" or "group" or "callback" or "task" or "default" ? (EntryPointKind.Command, top) : null;
            case "telebot" or "aiogram" or "telegram" or "pyrogram" or "telethon" or "discord" or "slack_bolt" or "slack_sdk":
                return name.Contains("handler", StringComparison.Ordinal) || name.StartsWith("on", StringComparison.Ordinal) || name is "command" or "event" or "message" or "callback_query" or "action" or "shortcut" or "view" or "listen" or "slash_command" or "hybrid_command"
                    ? (EntryPointKind.Bot, top) : null;
            case "rest_framework":
                return name is "api_view" or "action" ? (EntryPointKind.Http, top) : null;
            case "django":
                return name is "require_POST" or "require_GET" or "require_http_methods" or "csrf_exempt" or "login_required" or "permission_required" or "require_safe" or "user_passes_test" or "csrf_protect" or "cache_page"
                    ? (EntryPointKind.Http, top) : null;
            case "cherrypy" or "strawberry" or "ninja" or "flask_socketio" or "socketio" or "channels" or "streamlit":
                return top is "socketio" or "flask_socketio" or "channels" ? (EntryPointKind.Socket, top) : name is "expose" or "mutation" or "field" or "get" or "post" or "put" or "delete" or "patch" ? (EntryPointKind.Http, top) : null;
            case "functions_framework" or "chalice" or "azure" or "modal" or "aws_lambda_powertools" or "firebase_functions":
                return top is "chalice" && name is "route" ? (EntryPointKind.Http, top) : (EntryPointKind.CloudFunction, top);
        }

        // The application object comes from somewhere that was not found: its route still looks like one.
        if (top.Length > 0 && PythonKnownPackages.Has(top)) return null;
        return takesPath && name is "route" or "get" or "post" or "put" or "delete" or "patch" or "websocket" or "api_route" && takesPath ? (name is "websocket" ? EntryPointKind.Socket : EntryPointKind.Http, "unknown")
            : name is "message_handler" or "callback_query_handler" ? (EntryPointKind.Bot, "unknown") : null;
    }

    /// <summary>What a foreign base class says of a method; null when nothing.</summary>
    /// <param name="foreignBase">Dotted name of the base.</param>
    /// <param name="method">Method.</param>
    public static (EntryPointKind Kind, string Framework)? ByBase(string foreignBase, string method)
    {
        var top = PythonTypes.FirstPart(foreignBase);
        switch (top)
        {
            case "flask" or "flask_restful" or "flask_restx" or "django" or "rest_framework" or "tornado" or "aiohttp" or "starlette" or "http" or "falcon" or "sanic" or "cherrypy":
                if (foreignBase.EndsWith("WebSocketHandler", StringComparison.Ordinal) || foreignBase.EndsWith("WebSocketEndpoint", StringComparison.Ordinal))
                    return method is "on_message" or "open" or "on_receive" or "on_connect" ? (EntryPointKind.Socket, top) : null;
                var serves = foreignBase.Contains("View", StringComparison.Ordinal) || foreignBase.Contains("Resource", StringComparison.Ordinal) || foreignBase.Contains("Handler", StringComparison.Ordinal) || foreignBase.Contains("Endpoint", StringComparison.Ordinal) || top is "rest_framework";
                return serves && Verbs.Contains(method) ? (EntryPointKind.Http, top) : null;
            case "socketserver" or "asyncio" or "channels" or "twisted" or "asyncore" or "smtpd":
                return method is "handle" or "data_received" or "datagram_received" or "receive" or "receive_json" or "dataReceived" or "lineReceived" or "datagramReceived" or "handle_read" or "process_message" ? (EntryPointKind.Socket, top) : null;
            case "discord":
                return method.StartsWith("on_", StringComparison.Ordinal) ? (EntryPointKind.Bot, top) : null;
            case "celery":
                return method is "run" ? (EntryPointKind.Task, top) : null;
            default:
                return foreignBase.EndsWith("BaseCommand", StringComparison.Ordinal) && method is "handle" ? (EntryPointKind.Command, top) : null;
        }
    }
}
