namespace Crpbot.Code.Semantics;

/// <summary>Who calls an entry point.</summary>
public enum EntryPointKind
{
    /// <summary>An HTTP request: a route, a view.</summary>
    Http = 0,

    /// <summary>A message on a socket: a WebSocket, <c>socketserver</c>, RPC.</summary>
    Socket,

    /// <summary>A message of a chat: a bot's handler.</summary>
    Bot,

    /// <summary>A job of a queue or a schedule: Celery, RQ, APScheduler.</summary>
    Task,

    /// <summary>An event of a cloud function.</summary>
    CloudFunction,

    /// <summary>A command line: click, typer, <c>main()</c>.</summary>
    Command,

    /// <summary>A callback handed to a library.</summary>
    Callback,
}
