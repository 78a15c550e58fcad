using System.Linq;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Bench.SqlInjectionXLedgerRaw;

public class LedgerEntry { public long Id { get; set; } public string Memo { get; set; } = ""; }

public class LedgerContext : DbContext
{
    public DbSet<LedgerEntry> Entries => Set<LedgerEntry>();
}

public class LedgerModel : PageModel
{
    private readonly LedgerContext _db;
    public LedgerModel(LedgerContext db) { _db = db; }
    public LedgerEntry[] Rows { get; private set; } = [];

    public void OnGet()
    {
        string memo = Request.Query["memo"];
        var statement = $"SELECT * FROM ledger WHERE memo = '{memo}'";
        Rows = _db.Entries.FromSqlRaw(statement).AsNoTracking().ToArray();
    }
}
