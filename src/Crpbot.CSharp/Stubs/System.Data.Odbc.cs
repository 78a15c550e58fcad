// namespaces: System.Data.Odbc
// packages: System.Data.Odbc
using System;
using System.Data;
using System.Data.Common;

namespace System.Data.Odbc
{
    public enum OdbcType { VarChar, Int, DateTime }

    public sealed class OdbcConnection : DbConnection
    {
        public OdbcConnection() { }
        public OdbcConnection(string connectionString) { }
        public override string ConnectionString { get; set; }
        public override string Database => null;
        public override string DataSource => null;
        public override string ServerVersion => null;
        public override ConnectionState State => default;
        public override void ChangeDatabase(string databaseName) { }
        public override void Close() { }
        public override void Open() { }
        public new OdbcCommand CreateCommand() => null;
        public new OdbcTransaction BeginTransaction() => null;
        protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => null;
        protected override DbCommand CreateDbCommand() => null;
    }

    public sealed class OdbcTransaction : DbTransaction
    {
        public override IsolationLevel IsolationLevel => default;
        protected override DbConnection DbConnection => null;
        public override void Commit() { }
        public override void Rollback() { }
    }

    public sealed class OdbcCommand : DbCommand, ICloneable
    {
        public OdbcCommand() { }
        public OdbcCommand(string cmdText) { }
        public OdbcCommand(string cmdText, OdbcConnection connection) { }
        public OdbcCommand(string cmdText, OdbcConnection connection, OdbcTransaction transaction) { }
        public override string CommandText { get; set; }
        public override int CommandTimeout { get; set; }
        public override CommandType CommandType { get; set; }
        public new OdbcConnection Connection { get; set; }
        public new OdbcTransaction Transaction { get; set; }
        public new OdbcParameterCollection Parameters => null;
        public override bool DesignTimeVisible { get; set; }
        public override UpdateRowSource UpdatedRowSource { get; set; }
        protected override DbConnection DbConnection { get; set; }
        protected override DbParameterCollection DbParameterCollection => null;
        protected override DbTransaction DbTransaction { get; set; }
        public override void Cancel() { }
        public override int ExecuteNonQuery() => 0;
        public override object ExecuteScalar() => null;
        public new OdbcDataReader ExecuteReader() => null;
        public new OdbcDataReader ExecuteReader(CommandBehavior behavior) => null;
        public new System.Threading.Tasks.Task<OdbcDataReader> ExecuteReaderAsync() => null;
        public override void Prepare() { }
        public object Clone() => null;
        protected override DbParameter CreateDbParameter() => null;
        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => null;
    }

    public sealed class OdbcParameter : DbParameter
    {
        public OdbcParameter() { }
        public OdbcParameter(string parameterName, object value) { }
        public OdbcParameter(string parameterName, OdbcType dbType) { }
        public OdbcParameter(string parameterName, OdbcType dbType, int size) { }
        public override DbType DbType { get; set; }
        public OdbcType OdbcType { get; set; }
        public override ParameterDirection Direction { get; set; }
        public override bool IsNullable { get; set; }
        public override string ParameterName { get; set; }
        public override int Size { get; set; }
        public override string SourceColumn { get; set; }
        public override bool SourceColumnNullMapping { get; set; }
        public override object Value { get; set; }
        public override void ResetDbType() { }
    }

    public abstract class OdbcParameterCollection : DbParameterCollection
    {
        public abstract OdbcParameter Add(OdbcParameter value);
        public abstract OdbcParameter Add(string parameterName, OdbcType sqlDbType);
        public abstract OdbcParameter Add(string parameterName, OdbcType sqlDbType, int size);
        public abstract OdbcParameter AddWithValue(string parameterName, object value);
        public new abstract OdbcParameter this[string parameterName] { get; set; }
    }

    public abstract class OdbcDataReader : DbDataReader { }

    public sealed class OdbcDataAdapter : DbDataAdapter
    {
        public OdbcDataAdapter() { }
        public OdbcDataAdapter(OdbcCommand selectCommand) { }
        public OdbcDataAdapter(string selectCommandText, OdbcConnection selectConnection) { }
        public OdbcDataAdapter(string selectCommandText, string selectConnectionString) { }
        public new OdbcCommand SelectCommand { get; set; }
        public new OdbcCommand InsertCommand { get; set; }
        public new OdbcCommand UpdateCommand { get; set; }
        public new OdbcCommand DeleteCommand { get; set; }
    }

    public sealed class OdbcConnectionStringBuilder : DbConnectionStringBuilder
    {
        public OdbcConnectionStringBuilder() { }
        public OdbcConnectionStringBuilder(string connectionString) { }
        public string DataSource { get; set; }
        public string UserID { get; set; }
        public string Password { get; set; }
        public bool Encrypt { get; set; }
        public bool TrustServerCertificate { get; set; }
    }

    public sealed class OdbcException : DbException { }
}
