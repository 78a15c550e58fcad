// namespaces: System.Data.SqlClient
// packages: System.Data.SqlClient
using System.Data;
using System.Data.Common;

namespace System.Data.SqlClient
{
    public sealed class SqlConnection : DbConnection
    {
        public SqlConnection() { }
        public SqlConnection(string connectionString) { }
        public override string ConnectionString { get; set; }
        public override string Database => null;
        public override string DataSource => null;
        public override string ServerVersion => null;
        public override ConnectionState State => default;
        public override void ChangeDatabase(string databaseName) { }
        public override void Close() { }
        public override void Open() { }
        public new SqlCommand CreateCommand() => null;
        public new SqlTransaction BeginTransaction() => null;
        protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => null;
        protected override DbCommand CreateDbCommand() => null;
    }

    public sealed class SqlTransaction : DbTransaction
    {
        public override IsolationLevel IsolationLevel => default;
        protected override DbConnection DbConnection => null;
        public override void Commit() { }
        public override void Rollback() { }
    }

    public sealed class SqlCommand : DbCommand, ICloneable
    {
        public SqlCommand() { }
        public SqlCommand(string cmdText) { }
        public SqlCommand(string cmdText, SqlConnection connection) { }
        public SqlCommand(string cmdText, SqlConnection connection, SqlTransaction transaction) { }
        public override string CommandText { get; set; }
        public override int CommandTimeout { get; set; }
        public override CommandType CommandType { get; set; }
        public new SqlConnection Connection { get; set; }
        public new SqlTransaction Transaction { get; set; }
        public new SqlParameterCollection Parameters => null;
        public override bool DesignTimeVisible { get; set; }
        public override UpdateRowSource UpdatedRowSource { get; set; }
        protected override DbConnection DbConnection { get; set; }
        protected override DbParameterCollection DbParameterCollection => null;
        protected override DbTransaction DbTransaction { get; set; }
        public override void Cancel() { }
        public override int ExecuteNonQuery() => 0;
        public override object ExecuteScalar() => null;
        public new SqlDataReader ExecuteReader() => null;
        public new SqlDataReader ExecuteReader(CommandBehavior behavior) => null;
        public new System.Threading.Tasks.Task<SqlDataReader> ExecuteReaderAsync() => null;
        public System.Xml.XmlReader ExecuteXmlReader() => null;
        public override void Prepare() { }
        public object Clone() => null;
        protected override DbParameter CreateDbParameter() => null;
        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => null;
    }

    public sealed class SqlParameter : DbParameter
    {
        public SqlParameter() { }
        public SqlParameter(string parameterName, object value) { }
        public SqlParameter(string parameterName, SqlDbType dbType) { }
        public SqlParameter(string parameterName, SqlDbType dbType, int size) { }
        public override DbType DbType { get; set; }
        public SqlDbType SqlDbType { get; set; }
        public override ParameterDirection Direction { get; set; }
        public override bool IsNullable { get; set; }
        public override string ParameterName { get; set; }
        public override int Size { get; set; }
        public override string SourceColumn { get; set; }
        public override bool SourceColumnNullMapping { get; set; }
        public override object Value { get; set; }
        public override void ResetDbType() { }
    }

    public abstract class SqlParameterCollection : DbParameterCollection
    {
        public abstract SqlParameter Add(SqlParameter value);
        public abstract SqlParameter Add(string parameterName, SqlDbType sqlDbType);
        public abstract SqlParameter Add(string parameterName, SqlDbType sqlDbType, int size);
        public abstract SqlParameter AddWithValue(string parameterName, object value);
        public new abstract SqlParameter this[string parameterName] { get; set; }
    }

    public abstract class SqlDataReader : DbDataReader { }

    public sealed class SqlDataAdapter : DbDataAdapter
    {
        public SqlDataAdapter() { }
        public SqlDataAdapter(SqlCommand selectCommand) { }
        public SqlDataAdapter(string selectCommandText, SqlConnection selectConnection) { }
        public SqlDataAdapter(string selectCommandText, string selectConnectionString) { }
        public new SqlCommand SelectCommand { get; set; }
        public new SqlCommand InsertCommand { get; set; }
        public new SqlCommand UpdateCommand { get; set; }
        public new SqlCommand DeleteCommand { get; set; }
    }

    public sealed class SqlConnectionStringBuilder : DbConnectionStringBuilder
    {
        public SqlConnectionStringBuilder() { }
        public SqlConnectionStringBuilder(string connectionString) { }
        public string DataSource { get; set; }
        public string UserID { get; set; }
        public string Password { get; set; }
        public bool Encrypt { get; set; }
        public bool TrustServerCertificate { get; set; }
    }

    public sealed class SqlBulkCopy
    {
        public SqlBulkCopy(SqlConnection connection) { }
        public string DestinationTableName { get; set; }
    }

    public sealed class SqlException : DbException { }
}
