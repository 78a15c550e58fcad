using Microsoft.Data.SqlClient;

namespace Bench.HardCodedCredentialXDbPassword;

public static class DbPassword
{
    public static SqlConnection Open()
    {
        var builder = new SqlConnectionStringBuilder { DataSource = "oms-db", InitialCatalog = "oms" };
        builder.UserID = "oms_app";
        builder.Password = "tangerine-Skate4";
        var con = new SqlConnection(builder.ConnectionString);
        con.Open();
        return con;
    }
}
