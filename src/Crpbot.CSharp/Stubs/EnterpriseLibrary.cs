// namespaces: Microsoft.Practices.EnterpriseLibrary.Data PetaPoco ServiceStack.OrmLite LinqToDB SqlKata
// packages: EnterpriseLibrary.Data PetaPoco ServiceStack.OrmLite linq2db SqlKata
using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;

namespace Microsoft.Practices.EnterpriseLibrary.Data { public abstract class Database { public virtual DbCommand GetSqlStringCommand(string query) => null; public virtual DbCommand GetStoredProcCommand(string storedProcedureName) => null; public virtual DataSet ExecuteDataSet(CommandType commandType, string commandText) => null; public virtual int ExecuteNonQuery(CommandType commandType, string commandText) => 0; public virtual IDataReader ExecuteReader(CommandType commandType, string commandText) => null; public virtual object ExecuteScalar(CommandType commandType, string commandText) => null; public void AddInParameter(DbCommand command, string name, DbType dbType, object value) { } } }
namespace PetaPoco { public class Database { public int Execute(string sql, params object[] args) => 0; public IEnumerable<T> Query<T>(string sql, params object[] args) => null; public List<T> Fetch<T>(string sql, params object[] args) => null; public T SingleOrDefault<T>(string sql, params object[] args) => default; public T ExecuteScalar<T>(string sql, params object[] args) => default; } }
namespace ServiceStack.OrmLite { public static class OrmLiteReadApi { public static List<T> SqlList<T>(this IDbConnection dbConn, string sql, object anonType = null) => null; public static List<T> Select<T>(this IDbConnection dbConn, string sql) => null; public static int ExecuteSql(this IDbConnection dbConn, string sql) => 0; } }
namespace LinqToDB.Data { public class DataConnection { } public static class DataConnectionExtensions { public static IEnumerable<T> Query<T>(this DataConnection connection, string sql) => null; public static int Execute(this DataConnection connection, string sql) => 0; } }
namespace SqlKata { public class Query { public Query(string table) { } public Query WhereRaw(string sql, params object[] bindings) => this; public Query SelectRaw(string expression, params object[] bindings) => this; public Query OrderByRaw(string expression, params object[] bindings) => this; public Query Where(string column, object value) => this; } }
