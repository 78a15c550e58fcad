// namespaces: MySqlConnector
// packages: MySqlConnector
using System;
using System.Data;
using System.Data.Common;

namespace MySqlConnector
{
    public static class MySqlHelper
    {
        public static string EscapeString(string value) => null;
    }

    public sealed class MySqlConnection : DbConnection
    {
        public MySqlConnection() { }
        public MySqlConnection(string connectionString) { }
        public override string ConnectionString { get; set; }
        public override string Database => null;
        public override string DataSource => null;
        public override string ServerVersion => null;
        public override ConnectionState State => default;
        public override void ChangeDatabase(string databaseName) { }
        public override void Close() { }
        public override void Open() { }
        public new MySqlCommand CreateCommand() => null;
        public new MySqlTransaction BeginTransaction() => null;
        protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => null;
        protected override DbCommand CreateDbCommand() => null;
    }

    public sealed class MySqlTransaction : DbTransaction
    {
        public override IsolationLevel IsolationLevel => default;
        protected override DbConnection DbConnection => null;
        public override void Commit() { }
        public override void Rollback() { }
    }

    public sealed class MySqlCommand : DbCommand, ICloneable
    {
        public MySqlCommand() { }
        public MySqlCommand(string cmdText) { }
        public MySqlCommand(string cmdText, MySqlConnection connection) { }
        public MySqlCommand(string cmdText, MySqlConnection connection, MySqlTransaction transaction) { }
        public override string CommandText { get; set; }
        public override int CommandTimeout { get; set; }
        public override CommandType CommandType { get; set; }
        public new MySqlConnection Connection { get; set; }
        public new MySqlTransaction Transaction { get; set; }
        public new MySqlParameterCollection Parameters => null;
        public override bool DesignTimeVisible { get; set; }
        public override UpdateRowSource UpdatedRowSource { get; set; }
        protected override DbConnection DbConnection { get; set; }
        protected override DbParameterCollection DbParameterCollection => null;
        protected override DbTransaction DbTransaction { get; set; }
        public override void Cancel() { }
        public override int ExecuteNonQuery() => 0;
        public override object ExecuteScalar() => null;
        public new MySqlDataReader ExecuteReader() => null;
        public new MySqlDataReader ExecuteReader(CommandBehavior behavior) => null;
        public new System.Threading.Tasks.Task<MySqlDataReader> ExecuteReaderAsync() => null;
        public override void Prepare() { }
        public object Clone() => null;
        protected override DbParameter CreateDbParameter() => null;
        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => null;
    }

    public sealed class MySqlParameter : DbParameter
    {
        public MySqlParameter() { }
        public MySqlParameter(string parameterName, object value) { }
        public MySqlParameter(string parameterName, DbType dbType) { }
        public MySqlParameter(string parameterName, DbType dbType, int size) { }
        public override DbType DbType { get; set; }
        public override ParameterDirection Direction { get; set; }
        public override bool IsNullable { get; set; }
        public override string ParameterName { get; set; }
        public override int Size { get; set; }
        public override string SourceColumn { get; set; }
        public override bool SourceColumnNullMapping { get; set; }
        public override object Value { get; set; }
        public override void ResetDbType() { }
    }

    public abstract class MySqlParameterCollection : DbParameterCollection
    {
        public abstract MySqlParameter Add(MySqlParameter value);
        public abstract MySqlParameter Add(string parameterName, DbType sqlDbType);
        public abstract MySqlParameter Add(string parameterName, DbType sqlDbType, int size);
        public abstract MySqlParameter AddWithValue(string parameterName, object value);
        public new abstract MySqlParameter this[string parameterName] { get; set; }
    }

    public abstract class MySqlDataReader : DbDataReader { }

    public sealed class MySqlDataAdapter : DbDataAdapter
    {
        public MySqlDataAdapter() { }
        public MySqlDataAdapter(MySqlCommand selectCommand) { }
        public MySqlDataAdapter(string selectCommandText, MySqlConnection selectConnection) { }
        public MySqlDataAdapter(string selectCommandText, string selectConnectionString) { }
        public new MySqlCommand SelectCommand { get; set; }
        public new MySqlCommand InsertCommand { get; set; }
        public new MySqlCommand UpdateCommand { get; set; }
        public new MySqlCommand DeleteCommand { get; set; }
    }

    public sealed class MySqlConnectionStringBuilder : DbConnectionStringBuilder
    {
        public MySqlConnectionStringBuilder() { }
        public MySqlConnectionStringBuilder(string connectionString) { }
        public string DataSource { get; set; }
        public string UserID { get; set; }
        public string Password { get; set; }
        public bool Encrypt { get; set; }
        public bool TrustServerCertificate { get; set; }
    }

    public sealed class MySqlException : DbException { }
}
