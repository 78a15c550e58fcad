// namespaces: Oracle.ManagedDataAccess.Client
// packages: Oracle.ManagedDataAccess Oracle.ManagedDataAccess.Core
using System;
using System.Data;
using System.Data.Common;

namespace Oracle.ManagedDataAccess.Client
{
    public enum OracleDbType { Varchar2, Int32, Clob, Date }

    public sealed class OracleConnection : DbConnection
    {
        public OracleConnection() { }
        public OracleConnection(string connectionString) { }
        public override string ConnectionString { get; set; }
        public override string Database => null;
        public override string DataSource => null;
        public override string ServerVersion => null;
        public override ConnectionState State => default;
        public override void ChangeDatabase(string databaseName) { }
        public override void Close() { }
        public override void Open() { }
        public new OracleCommand CreateCommand() => null;
        public new OracleTransaction BeginTransaction() => null;
        protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => null;
        protected override DbCommand CreateDbCommand() => null;
    }

    public sealed class OracleTransaction : DbTransaction
    {
        public override IsolationLevel IsolationLevel => default;
        protected override DbConnection DbConnection => null;
        public override void Commit() { }
        public override void Rollback() { }
    }

    public sealed class OracleCommand : DbCommand, ICloneable
    {
        public OracleCommand() { }
        public OracleCommand(string cmdText) { }
        public OracleCommand(string cmdText, OracleConnection connection) { }
        public OracleCommand(string cmdText, OracleConnection connection, OracleTransaction transaction) { }
        public override string CommandText { get; set; }
        public override int CommandTimeout { get; set; }
        public override CommandType CommandType { get; set; }
        public new OracleConnection Connection { get; set; }
        public new OracleTransaction Transaction { get; set; }
        public new OracleParameterCollection Parameters => null;
        public override bool DesignTimeVisible { get; set; }
        public override UpdateRowSource UpdatedRowSource { get; set; }
        protected override DbConnection DbConnection { get; set; }
        protected override DbParameterCollection DbParameterCollection => null;
        protected override DbTransaction DbTransaction { get; set; }
        public override void Cancel() { }
        public override int ExecuteNonQuery() => 0;
        public override object ExecuteScalar() => null;
        public new OracleDataReader ExecuteReader() => null;
        public new OracleDataReader ExecuteReader(CommandBehavior behavior) => null;
        public new System.Threading.Tasks.Task<OracleDataReader> ExecuteReaderAsync() => null;
        public override void Prepare() { }
        public object Clone() => null;
        protected override DbParameter CreateDbParameter() => null;
        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => null;
    }

    public sealed class OracleParameter : DbParameter
    {
        public OracleParameter() { }
        public OracleParameter(string parameterName, object value) { }
        public OracleParameter(string parameterName, OracleDbType dbType) { }
        public OracleParameter(string parameterName, OracleDbType dbType, int size) { }
        public override DbType DbType { get; set; }
        public OracleDbType OracleDbType { get; set; }
        public override ParameterDirection Direction { get; set; }
        public override bool IsNullable { get; set; }
        public override string ParameterName { get; set; }
        public override int Size { get; set; }
        public override string SourceColumn { get; set; }
        public override bool SourceColumnNullMapping { get; set; }
        public override object Value { get; set; }
        public override void ResetDbType() { }
    }

    public abstract class OracleParameterCollection : DbParameterCollection
    {
        public abstract OracleParameter Add(OracleParameter value);
        public abstract OracleParameter Add(string parameterName, OracleDbType sqlDbType);
        public abstract OracleParameter Add(string parameterName, OracleDbType sqlDbType, int size);
        public abstract OracleParameter AddWithValue(string parameterName, object value);
        public new abstract OracleParameter this[string parameterName] { get; set; }
    }

    public abstract class OracleDataReader : DbDataReader { }

    public sealed class OracleDataAdapter : DbDataAdapter
    {
        public OracleDataAdapter() { }
        public OracleDataAdapter(OracleCommand selectCommand) { }
        public OracleDataAdapter(string selectCommandText, OracleConnection selectConnection) { }
        public OracleDataAdapter(string selectCommandText, string selectConnectionString) { }
        public new OracleCommand SelectCommand { get; set; }
        public new OracleCommand InsertCommand { get; set; }
        public new OracleCommand UpdateCommand { get; set; }
        public new OracleCommand DeleteCommand { get; set; }
    }

    public sealed class OracleConnectionStringBuilder : DbConnectionStringBuilder
    {
        public OracleConnectionStringBuilder() { }
        public OracleConnectionStringBuilder(string connectionString) { }
        public string DataSource { get; set; }
        public string UserID { get; set; }
        public string Password { get; set; }
        public bool Encrypt { get; set; }
        public bool TrustServerCertificate { get; set; }
    }

    public sealed class OracleException : DbException { }
}
