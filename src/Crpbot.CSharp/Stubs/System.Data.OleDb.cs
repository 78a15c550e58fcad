// namespaces: System.Data.OleDb
// packages: System.Data.OleDb
using System;
using System.Data;
using System.Data.Common;

namespace System.Data.OleDb
{
    public enum OleDbType { VarChar, Integer, Date }

    public sealed class OleDbConnection : DbConnection
    {
        public OleDbConnection() { }
        public OleDbConnection(string connectionString) { }
        public override string ConnectionString { get; set; }
        public override string Database => null;
        public override string DataSource => null;
        public override string ServerVersion => null;
        public override ConnectionState State => default;
        public override void ChangeDatabase(string databaseName) { }
        public override void Close() { }
        public override void Open() { }
        public new OleDbCommand CreateCommand() => null;
        public new OleDbTransaction BeginTransaction() => null;
        protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => null;
        protected override DbCommand CreateDbCommand() => null;
    }

    public sealed class OleDbTransaction : DbTransaction
    {
        public override IsolationLevel IsolationLevel => default;
        protected override DbConnection DbConnection => null;
        public override void Commit() { }
        public override void Rollback() { }
    }

    public sealed class OleDbCommand : DbCommand, ICloneable
    {
        public OleDbCommand() { }
        public OleDbCommand(string cmdText) { }
        public OleDbCommand(string cmdText, OleDbConnection connection) { }
        public OleDbCommand(string cmdText, OleDbConnection connection, OleDbTransaction transaction) { }
        public override string CommandText { get; set; }
        public override int CommandTimeout { get; set; }
        public override CommandType CommandType { get; set; }
        public new OleDbConnection Connection { get; set; }
        public new OleDbTransaction Transaction { get; set; }
        public new OleDbParameterCollection Parameters => null;
        public override bool DesignTimeVisible { get; set; }
        public override UpdateRowSource UpdatedRowSource { get; set; }
        protected override DbConnection DbConnection { get; set; }
        protected override DbParameterCollection DbParameterCollection => null;
        protected override DbTransaction DbTransaction { get; set; }
        public override void Cancel() { }
        public override int ExecuteNonQuery() => 0;
        public override object ExecuteScalar() => null;
        public new OleDbDataReader ExecuteReader() => null;
        public new OleDbDataReader ExecuteReader(CommandBehavior behavior) => null;
        public new System.Threading.Tasks.Task<OleDbDataReader> ExecuteReaderAsync() => null;
        public override void Prepare() { }
        public object Clone() => null;
        protected override DbParameter CreateDbParameter() => null;
        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => null;
    }

    public sealed class OleDbParameter : DbParameter
    {
        public OleDbParameter() { }
        public OleDbParameter(string parameterName, object value) { }
        public OleDbParameter(string parameterName, OleDbType dbType) { }
        public OleDbParameter(string parameterName, OleDbType dbType, int size) { }
        public override DbType DbType { get; set; }
        public OleDbType OleDbType { get; set; }
        public override ParameterDirection Direction { get; set; }
        public override bool IsNullable { get; set; }
        public override string ParameterName { get; set; }
        public override int Size { get; set; }
        public override string SourceColumn { get; set; }
        public override bool SourceColumnNullMapping { get; set; }
        public override object Value { get; set; }
        public override void ResetDbType() { }
    }

    public abstract class OleDbParameterCollection : DbParameterCollection
    {
        public abstract OleDbParameter Add(OleDbParameter value);
        public abstract OleDbParameter Add(string parameterName, OleDbType sqlDbType);
        public abstract OleDbParameter Add(string parameterName, OleDbType sqlDbType, int size);
        public abstract OleDbParameter AddWithValue(string parameterName, object value);
        public new abstract OleDbParameter this[string parameterName] { get; set; }
    }

    public abstract class OleDbDataReader : DbDataReader { }

    public sealed class OleDbDataAdapter : DbDataAdapter
    {
        public OleDbDataAdapter() { }
        public OleDbDataAdapter(OleDbCommand selectCommand) { }
        public OleDbDataAdapter(string selectCommandText, OleDbConnection selectConnection) { }
        public OleDbDataAdapter(string selectCommandText, string selectConnectionString) { }
        public new OleDbCommand SelectCommand { get; set; }
        public new OleDbCommand InsertCommand { get; set; }
        public new OleDbCommand UpdateCommand { get; set; }
        public new OleDbCommand DeleteCommand { get; set; }
    }

    public sealed class OleDbConnectionStringBuilder : DbConnectionStringBuilder
    {
        public OleDbConnectionStringBuilder() { }
        public OleDbConnectionStringBuilder(string connectionString) { }
        public string DataSource { get; set; }
        public string UserID { get; set; }
        public string Password { get; set; }
        public bool Encrypt { get; set; }
        public bool TrustServerCertificate { get; set; }
    }

    public sealed class OleDbException : DbException { }
}
