using Crpbot.Aws.Collecting;
using Crpbot.Aws.Collecting.Planning;
using Crpbot.Aws.Collecting.Running;
using Crpbot.Aws.Snapshots;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Scanning;

/// <summary>Reads accounts, live or from a snapshot.</summary>
/// <param name="catalog">Collectors.</param>
/// <param name="plan">What is needed.</param>
/// <param name="paging">Knows the pages.</param>
/// <param name="clock">Waits between polls.</param>
public sealed class AccountReader(CollectorCatalog catalog, CollectionPlan plan, IPaging paging, TimeProvider clock)
{
    /// <summary>Reads live accounts; values that may be secret are replaced before anything is kept.</summary>
    /// <param name="found">The accounts.</param>
    /// <param name="looksSecret">Judges name and value.</param>
    /// <param name="snapshotFile">File that everything read is written to; null for none.</param>
    /// <param name="now">The instant that the snapshot carries.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="Core.UserError">The snapshot cannot be written.</exception>
    public async Task<IReadOnlyList<Collected>> LiveAsync(FoundAccounts found, Func<string, string, bool> looksSecret, string? snapshotFile, DateTimeOffset now, CancellationToken stop)
    {
        IAwsCaller caller = new MaskingCaller(found.Caller, catalog, looksSecret);
        if (snapshotFile is null) return await ReadAsync(caller, found.Accounts, stop).ConfigureAwait(false);
        var recorder = new RecordingCaller(caller);
        var collected = await ReadAsync(recorder, found.Accounts, stop).ConfigureAwait(false);
        SnapshotFile.Write(snapshotFile, new AccountSnapshot(now, found.Accounts) { Calls = recorder.Calls });
        return collected;
    }

    /// <summary>Reads a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="stop">Stops it.</param>
    public Task<IReadOnlyList<Collected>> RecordedAsync(AccountSnapshot snapshot, CancellationToken stop) => ReadAsync(new PlayingCaller(snapshot), snapshot.Accounts, stop);

    private async Task<IReadOnlyList<Collected>> ReadAsync(IAwsCaller caller, IReadOnlyList<AccountFacts> accounts, CancellationToken stop)
    {
        var collector = new AccountCollector(catalog, plan, caller, paging, clock);
        return await Task.WhenAll(accounts.Select(a => collector.CollectAsync(a, stop))).ConfigureAwait(false);
    }
}
