// namespaces: Npgsql
// packages: Npgsql
using System;
using System.Data;
using System.Data.Common;

namespace Npgsql
{
    public sealed class NpgsqlConnection : DbConnection
    {
        public NpgsqlConnection() { }
        public NpgsqlConnection(string connectionString) { }
        public override string ConnectionString { get; set; }
        public override string Database => null;
        public override string DataSource => null;
        public override string ServerVersion => null;
        public override ConnectionState State => default;
        public override void ChangeDatabase(string databaseName) { }
        public override void Close() { }
        public override void Open() { }
        public new NpgsqlCommand CreateCommand() => null;
        public new NpgsqlTransaction BeginTransaction() => null;
        protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => null;
        protected override DbCommand CreateDbCommand() => null;
    }

    public class NpgsqlDataSource : DbDataSource
    {
        public override string ConnectionString => null;
        public static NpgsqlDataSource Create(string connectionString) => null;
        public new NpgsqlCommand CreateCommand(string commandText = null) => null;
        public new NpgsqlConnection CreateConnection() => null;
        public new NpgsqlConnection OpenConnection() => null;
        protected override DbConnection CreateDbConnection() => null;
    }

    public sealed class NpgsqlTransaction : DbTransaction
    {
        public override IsolationLevel IsolationLevel => default;
        protected override DbConnection DbConnection => null;
        public override void Commit() { }
        public override void Rollback() { }
    }

    public sealed class NpgsqlCommand : DbCommand, ICloneable
    {
        public NpgsqlCommand() { }
        public NpgsqlCommand(string cmdText) { }
        public NpgsqlCommand(string cmdText, NpgsqlConnection connection) { }
        public NpgsqlCommand(string cmdText, NpgsqlConnection connection, NpgsqlTransaction transaction) { }
        public override string CommandText { get; set; }
        public override int CommandTimeout { get; set; }
        public override CommandType CommandType { get; set; }
        public new NpgsqlConnection Connection { get; set; }
        public new NpgsqlTransaction Transaction { get; set; }
        public new NpgsqlParameterCollection Parameters => null;
        public override bool DesignTimeVisible { get; set; }
        public override UpdateRowSource UpdatedRowSource { get; set; }
        protected override DbConnection DbConnection { get; set; }
        protected override DbParameterCollection DbParameterCollection => null;
        protected override DbTransaction DbTransaction { get; set; }
        public override void Cancel() { }
        public override int ExecuteNonQuery() => 0;
        public override object ExecuteScalar() => null;
        public new NpgsqlDataReader ExecuteReader() => null;
        public new NpgsqlDataReader ExecuteReader(CommandBehavior behavior) => null;
        public new System.Threading.Tasks.Task<NpgsqlDataReader> ExecuteReaderAsync() => null;
        public override void Prepare() { }
        public object Clone() => null;
        protected override DbParameter CreateDbParameter() => null;
        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => null;
    }

    public sealed class NpgsqlParameter : DbParameter
    {
        public NpgsqlParameter() { }
        public NpgsqlParameter(string parameterName, object value) { }
        public NpgsqlParameter(string parameterName, DbType dbType) { }
        public NpgsqlParameter(string parameterName, DbType dbType, int size) { }
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

    public abstract class NpgsqlParameterCollection : DbParameterCollection
    {
        public abstract NpgsqlParameter Add(NpgsqlParameter value);
        public abstract NpgsqlParameter Add(string parameterName, DbType sqlDbType);
        public abstract NpgsqlParameter Add(string parameterName, DbType sqlDbType, int size);
        public abstract NpgsqlParameter AddWithValue(string parameterName, object value);
        public new abstract NpgsqlParameter this[string parameterName] { get; set; }
    }

    public abstract class NpgsqlDataReader : DbDataReader { }

    public sealed class NpgsqlDataAdapter : DbDataAdapter
    {
        public NpgsqlDataAdapter() { }
        public NpgsqlDataAdapter(NpgsqlCommand selectCommand) { }
        public NpgsqlDataAdapter(string selectCommandText, NpgsqlConnection selectConnection) { }
        public NpgsqlDataAdapter(string selectCommandText, string selectConnectionString) { }
        public new NpgsqlCommand SelectCommand { get; set; }
        public new NpgsqlCommand InsertCommand { get; set; }
        public new NpgsqlCommand UpdateCommand { get; set; }
        public new NpgsqlCommand DeleteCommand { get; set; }
    }

    public sealed class NpgsqlConnectionStringBuilder : DbConnectionStringBuilder
    {
        public NpgsqlConnectionStringBuilder() { }
        public NpgsqlConnectionStringBuilder(string connectionString) { }
        public string DataSource { get; set; }
        public string UserID { get; set; }
        public string Password { get; set; }
        public bool Encrypt { get; set; }
        public bool TrustServerCertificate { get; set; }
    }

    public sealed class NpgsqlException : DbException { }
}
