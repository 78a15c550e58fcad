using System.Data;
using System.Threading.Tasks;
using Dapper;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Bench.SqlInjectionXDapperBag;

public class DapperBagModel(IDbConnection db) : PageModel
{
    public int Hits { get; private set; }

    public async Task OnGetAsync(string trader, string state)
    {
        var sql = "select count(*) from orders where trader = @trader";
        var bag = new DynamicParameters();
        bag.Add("trader", trader);
        if (state == "open")
        {
            sql += " and state = @state";
            bag.Add("state", state);
        }

        Hits = await db.ExecuteScalarAsync<int>(sql, bag);
    }
}
