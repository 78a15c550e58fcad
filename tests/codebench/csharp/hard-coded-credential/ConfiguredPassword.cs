using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Configuration;

namespace Bench.HardCodedCredentialXConfiguredPassword;

public sealed class ConfiguredPassword(IConfiguration configuration)
{
    public SqlConnection Open()
    {
        var builder = new SqlConnectionStringBuilder { DataSource = "oms-db", UserID = "oms_app" };
        builder.Password = configuration["Database:Password"];
        return new SqlConnection(builder.ConnectionString);
    }
}
