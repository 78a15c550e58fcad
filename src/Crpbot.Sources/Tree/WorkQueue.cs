namespace Crpbot.Sources.Tree;

/// <summary>Work for several threads, last in first out so that a wide tree does not pile up. Ends when nothing is left and nobody works.</summary>
/// <typeparam name="T">Piece of work.</typeparam>
/// <param name="threads">Number of threads that will call <see cref="TryTake"/>.</param>
internal sealed class WorkQueue<T>(int threads)
    where T : class
{
    private readonly object _guard = new();
    private readonly Stack<T> _waiting = new();
    private int _idle;
    private bool _isStopped;

    /// <summary>Pieces waiting; may be out of date when it is read.</summary>
    public int Count => _waiting.Count;

    /// <summary>Adds a piece.</summary>
    public void Add(T work)
    {
        lock (_guard)
        {
            _waiting.Push(work);
            if (_idle > 0) Monitor.Pulse(_guard);
        }
    }

    /// <summary>Takes a piece, waiting while others may still add some.</summary>
    /// <returns>False when all is done or <see cref="Stop"/> was called.</returns>
    public bool TryTake([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? work)
    {
        lock (_guard)
        {
            _idle++;
            while (true)
            {
                work = null;
                if (!_isStopped && _waiting.TryPop(out work))
                {
                    _idle--;
                    return true;
                }

                if (_isStopped || _idle == threads)
                {
                    _isStopped = true;
                    Monitor.PulseAll(_guard);
                    return false;
                }

                Monitor.Wait(_guard);
            }
        }
    }

    /// <summary>Lets every thread end.</summary>
    public void Stop()
    {
        lock (_guard)
        {
            _isStopped = true;
            Monitor.PulseAll(_guard);
        }
    }
}
