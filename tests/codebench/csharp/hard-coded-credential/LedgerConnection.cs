using Npgsql;

namespace Bench.HardCodedCredentialXLedgerConnection;

public sealed class LedgerConnection
{
    private const string Cs = "Host=ledger;Database=ledger;Username=svc;Password=maple7Kettle!";

    public NpgsqlConnection Create() => new(Cs);
}
