using System;
using System.Configuration;
using System.Data.SqlClient;
using log4net;

namespace Bench.SecretInLogXConnectionError
{
    public class ConnectionError
    {
        private static readonly ILog Log = LogManager.GetLogger(typeof(ConnectionError));

        public SqlConnection Open()
        {
            string cs = ConfigurationManager.ConnectionStrings["oms"].ConnectionString;
            try
            {
                var con = new SqlConnection(cs);
                con.Open();
                return con;
            }
            catch (SqlException ex)
            {
                Log.Error("cannot connect with " + cs, ex);
                throw;
            }
        }
    }
}
