// namespaces: System.Data.Entity
// packages: EntityFramework
using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading.Tasks;

namespace System.Data.Entity
{
    namespace Infrastructure
    {
        public class DbRawSqlQuery<TElement> : IEnumerable<TElement> { public IEnumerator<TElement> GetEnumerator() => null; IEnumerator IEnumerable.GetEnumerator() => null; public Task<List<TElement>> ToListAsync() => null; }
        public class DbSqlQuery<TEntity> : DbRawSqlQuery<TEntity> { }
    }

    public class Database
    {
        public int ExecuteSqlCommand(string sql, params object[] parameters) => 0;
        public Task<int> ExecuteSqlCommandAsync(string sql, params object[] parameters) => null;
        public Infrastructure.DbRawSqlQuery<TElement> SqlQuery<TElement>(string sql, params object[] parameters) => null;
        public System.Data.Common.DbConnection Connection => null;
    }

    public class DbContext : IDisposable
    {
        public DbContext() { }
        public DbContext(string nameOrConnectionString) { }
        public Database Database => null;
        public virtual DbSet<TEntity> Set<TEntity>() where TEntity : class => null;
        public virtual int SaveChanges() => 0;
        public virtual Task<int> SaveChangesAsync() => null;
        public void Dispose() { }
    }

    public abstract class DbSet<TEntity> : IQueryable<TEntity> where TEntity : class
    {
        public virtual Infrastructure.DbSqlQuery<TEntity> SqlQuery(string sql, params object[] parameters) => null;
        public virtual TEntity Add(TEntity entity) => null;
        public virtual TEntity Remove(TEntity entity) => null;
        public virtual TEntity Find(params object[] keyValues) => null;
        public abstract Type ElementType { get; }
        public abstract Expression Expression { get; }
        public abstract IQueryProvider Provider { get; }
        public abstract IEnumerator<TEntity> GetEnumerator();
        IEnumerator IEnumerable.GetEnumerator() => null;
    }
}
