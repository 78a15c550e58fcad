// namespaces: Microsoft.Data.Sqlite
// packages: Microsoft.Data.Sqlite Microsoft.Data.Sqlite.Core
using System;
using System.Data;
using System.Data.Common;

namespace Microsoft.Data.Sqlite
{
    public enum SqliteType { Integer, Real, Text, Blob }

    public sealed class SqliteConnection : DbConnection
    {
        public SqliteConnection() { }
        public SqliteConnection(string connectionString) { }
        public override string ConnectionString { get; set; }
        public override string Database => null;
        public override string DataSource => null;
        public override string ServerVersion => null;
        public override ConnectionState State => default;
        public override void ChangeDatabase(string databaseName) { }
        public override void Close() { }
        public override void Open() { }
        public new SqliteCommand CreateCommand() => null;
        public new SqliteTransaction BeginTransaction() => null;
        protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => null;
        protected override DbCommand CreateDbCommand() => null;
    }

    public sealed class SqliteTransaction : DbTransaction
    {
        public override IsolationLevel IsolationLevel => default;
        protected override DbConnection DbConnection => null;
        public override void Commit() { }
        public override void Rollback() { }
    }

    public sealed class SqliteCommand : DbCommand, ICloneable
    {
        public SqliteCommand() { }
        public SqliteCommand(string cmdText) { }
        public SqliteCommand(string cmdText, SqliteConnection connection) { }
        public SqliteCommand(string cmdText, SqliteConnection connection, SqliteTransaction transaction) { }
        public override string CommandText { get; set; }
        public override int CommandTimeout { get; set; }
        public override CommandType CommandType { get; set; }
        public new SqliteConnection Connection { get; set; }
        public new SqliteTransaction Transaction { get; set; }
        public new SqliteParameterCollection Parameters => null;
        public override bool DesignTimeVisible { get; set; }
        public override UpdateRowSource UpdatedRowSource { get; set; }
        protected override DbConnection DbConnection { get; set; }
        protected override DbParameterCollection DbParameterCollection => null;
        protected override DbTransaction DbTransaction { get; set; }
        public override void Cancel() { }
        public override int ExecuteNonQuery() => 0;
        public override object ExecuteScalar() => null;
        public new SqliteDataReader ExecuteReader() => null;
        public new SqliteDataReader ExecuteReader(CommandBehavior behavior) => null;
        public new System.Threading.Tasks.Task<SqliteDataReader> ExecuteReaderAsync() => null;
        public override void Prepare() { }
        public object Clone() => null;
        protected override DbParameter CreateDbParameter() => null;
        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => null;
    }

    public sealed class SqliteParameter : DbParameter
    {
        public SqliteParameter() { }
        public SqliteParameter(string parameterName, object value) { }
        public SqliteParameter(string parameterName, SqliteType dbType) { }
        public SqliteParameter(string parameterName, SqliteType dbType, int size) { }
        public override DbType DbType { get; set; }
        public SqliteType SqliteType { get; set; }
        public override ParameterDirection Direction { get; set; }
        public override bool IsNullable { get; set; }
        public override string ParameterName { get; set; }
        public override int Size { get; set; }
        public override string SourceColumn { get; set; }
        public override bool SourceColumnNullMapping { get; set; }
        public override object Value { get; set; }
        public override void ResetDbType() { }
    }

    public abstract class SqliteParameterCollection : DbParameterCollection
    {
        public abstract SqliteParameter Add(SqliteParameter value);
        public abstract SqliteParameter Add(string parameterName, SqliteType sqlDbType);
        public abstract SqliteParameter Add(string parameterName, SqliteType sqlDbType, int size);
        public abstract SqliteParameter AddWithValue(string parameterName, object value);
        public new abstract SqliteParameter this[string parameterName] { get; set; }
    }

    public abstract class SqliteDataReader : DbDataReader { }

    public sealed class SqliteDataAdapter : DbDataAdapter
    {
        public SqliteDataAdapter() { }
        public SqliteDataAdapter(SqliteCommand selectCommand) { }
        public SqliteDataAdapter(string selectCommandText, SqliteConnection selectConnection) { }
        public SqliteDataAdapter(string selectCommandText, string selectConnectionString) { }
        public new SqliteCommand SelectCommand { get; set; }
        public new SqliteCommand InsertCommand { get; set; }
        public new SqliteCommand UpdateCommand { get; set; }
        public new SqliteCommand DeleteCommand { get; set; }
    }

    public sealed class SqliteConnectionStringBuilder : DbConnectionStringBuilder
    {
        public SqliteConnectionStringBuilder() { }
        public SqliteConnectionStringBuilder(string connectionString) { }
        public string DataSource { get; set; }
        public string UserID { get; set; }
        public string Password { get; set; }
        public bool Encrypt { get; set; }
        public bool TrustServerCertificate { get; set; }
    }

    public sealed class SqliteException : DbException { }
}
