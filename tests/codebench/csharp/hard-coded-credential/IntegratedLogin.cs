using System.Data.SqlClient;

namespace Bench.HardCodedCredentialXIntegratedLogin;

public class IntegratedLogin
{
    private const string ConnectionString = "Server=rates;Database=rates;Integrated Security=SSPI;Encrypt=true";

    public SqlConnection Connect() => new SqlConnection(ConnectionString);
}
