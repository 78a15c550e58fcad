using System.Globalization;

namespace Crpbot.Cli.Running;

/// <summary>One line on a terminal's standard error that says where the run is; nothing anywhere else.</summary>
internal sealed class Progress
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(150);
    private readonly TextWriter? _error;
    private readonly Lock _gate = new();
    private volatile string _at = string.Empty;
    private bool _shown;

    /// <summary>Creates the progress line.</summary>
    /// <param name="error">Standard error when it is a terminal; null shows nothing.</param>
    public Progress(TextWriter? error) => _error = error;

    /// <summary>Names what is read now.</summary>
    /// <param name="name">Name of the source.</param>
    public void Enter(string name) => _at = name;

    /// <summary>Shows a number until disposed; nothing for runs that end within half a second.</summary>
    /// <param name="count">The number.</param>
    public IDisposable Watch(Func<long> count) => _error is null ? new MemoryStream(0) : new Watcher(this, count);

    private void Show(long count)
    {
        lock (_gate)
        {
            _shown = true;
            _error!.Write(string.Create(CultureInfo.InvariantCulture, $"\r\u001b[Kreading {_at}: {count:N0}"));
            _error.Flush();
        }
    }

    private void Clear()
    {
        lock (_gate)
        {
            if (_shown) _error!.Write("\r\u001b[K");
            _error!.Flush();
        }
    }

    private sealed class Watcher : IDisposable
    {
        private readonly Progress _owner;
        private readonly Timer _timer;

        public Watcher(Progress owner, Func<long> count)
        {
            _owner = owner;
            _timer = new Timer(_ => owner.Show(count()), null, Patience, Beat);
        }

        public void Dispose()
        {
            using var done = new ManualResetEvent(false);
            if (_timer.Dispose(done)) done.WaitOne();
            _owner.Clear();
        }
    }
}
