// namespaces: System.Data.SQLite
// packages: System.Data.SQLite System.Data.SQLite.Core
using System;
using System.Data;
using System.Data.Common;

namespace System.Data.SQLite
{
    public sealed class SQLiteConnection : DbConnection
    {
        public SQLiteConnection() { }
        public SQLiteConnection(string connectionString) { }
        public override string ConnectionString { get; set; }
        public override string Database => null;
        public override string DataSource => null;
        public override string ServerVersion => null;
        public override ConnectionState State => default;
        public override void ChangeDatabase(string databaseName) { }
        public override void Close() { }
        public override void Open() { }
        public new SQLiteCommand CreateCommand() => null;
        public new SQLiteTransaction BeginTransaction() => null;
        protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => null;
        protected override DbCommand CreateDbCommand() => null;
    }

    public sealed class SQLiteTransaction : DbTransaction
    {
        public override IsolationLevel IsolationLevel => default;
        protected override DbConnection DbConnection => null;
        public override void Commit() { }
        public override void Rollback() { }
    }

    public sealed class SQLiteCommand : DbCommand, ICloneable
    {
        public SQLiteCommand() { }
        public SQLiteCommand(string cmdText) { }
        public SQLiteCommand(string cmdText, SQLiteConnection connection) { }
        public SQLiteCommand(string cmdText, SQLiteConnection connection, SQLiteTransaction transaction) { }
        public override string CommandText { get; set; }
        public override int CommandTimeout { get; set; }
        public override CommandType CommandType { get; set; }
        public new SQLiteConnection Connection { get; set; }
        public new SQLiteTransaction Transaction { get; set; }
        public new SQLiteParameterCollection Parameters => null;
        public override bool DesignTimeVisible { get; set; }
        public override UpdateRowSource UpdatedRowSource { get; set; }
        protected override DbConnection DbConnection { get; set; }
        protected override DbParameterCollection DbParameterCollection => null;
        protected override DbTransaction DbTransaction { get; set; }
        public override void Cancel() { }
        public override int ExecuteNonQuery() => 0;
        public override object ExecuteScalar() => null;
        public new SQLiteDataReader ExecuteReader() => null;
        public new SQLiteDataReader ExecuteReader(CommandBehavior behavior) => null;
        public new System.Threading.Tasks.Task<SQLiteDataReader> ExecuteReaderAsync() => null;
        public override void Prepare() { }
        public object Clone() => null;
        protected override DbParameter CreateDbParameter() => null;
        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => null;
    }

    public sealed class SQLiteParameter : DbParameter
    {
        public SQLiteParameter() { }
        public SQLiteParameter(string parameterName, object value) { }
        public SQLiteParameter(string parameterName, DbType dbType) { }
        public SQLiteParameter(string parameterName, DbType dbType, int size) { }
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

    public abstract class SQLiteParameterCollection : DbParameterCollection
    {
        public abstract SQLiteParameter Add(SQLiteParameter value);
        public abstract SQLiteParameter Add(string parameterName, DbType sqlDbType);
        public abstract SQLiteParameter Add(string parameterName, DbType sqlDbType, int size);
        public abstract SQLiteParameter AddWithValue(string parameterName, object value);
        public new abstract SQLiteParameter this[string parameterName] { get; set; }
    }

    public abstract class SQLiteDataReader : DbDataReader { }

    public sealed class SQLiteDataAdapter : DbDataAdapter
    {
        public SQLiteDataAdapter() { }
        public SQLiteDataAdapter(SQLiteCommand selectCommand) { }
        public SQLiteDataAdapter(string selectCommandText, SQLiteConnection selectConnection) { }
        public SQLiteDataAdapter(string selectCommandText, string selectConnectionString) { }
        public new SQLiteCommand SelectCommand { get; set; }
        public new SQLiteCommand InsertCommand { get; set; }
        public new SQLiteCommand UpdateCommand { get; set; }
        public new SQLiteCommand DeleteCommand { get; set; }
    }

    public sealed class SQLiteConnectionStringBuilder : DbConnectionStringBuilder
    {
        public SQLiteConnectionStringBuilder() { }
        public SQLiteConnectionStringBuilder(string connectionString) { }
        public string DataSource { get; set; }
        public string UserID { get; set; }
        public string Password { get; set; }
        public bool Encrypt { get; set; }
        public bool TrustServerCertificate { get; set; }
    }

    public sealed class SQLiteException : DbException { }
}
