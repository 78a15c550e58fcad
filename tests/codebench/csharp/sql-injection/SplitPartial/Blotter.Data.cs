using Microsoft.Data.SqlClient;

namespace Bench.SqlInjectionXSplitPartial;

public partial class BlotterController
{
    private readonly SqlConnection _con = new("Server=.;Database=b;Integrated Security=true");

    private object Count()
    {
        _con.Open();
        using var cmd = new SqlCommand { Connection = _con };
        cmd.CommandText = "select id from blotter" + _tail;
        return cmd.ExecuteScalar();
    }
}
