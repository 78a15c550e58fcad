// namespaces: Microsoft.EntityFrameworkCore
// packages: Microsoft.EntityFrameworkCore Microsoft.EntityFrameworkCore.Relational
using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Microsoft.EntityFrameworkCore.Infrastructure
{
    public class DatabaseFacade
    {
        public bool EnsureCreated() => false;
        public string ProviderName => null;
    }
}

namespace Microsoft.EntityFrameworkCore
{
    public class DbContextOptions { }
    public class DbContextOptions<TContext> : DbContextOptions { }

    public class DbContextOptionsBuilder
    {
        public DbContextOptionsBuilder EnableSensitiveDataLogging(bool enabled = true) => this;
        public DbContextOptionsBuilder LogTo(Action<string> action) => this;
    }

    public class ModelBuilder { }

    public class DbContext : IDisposable
    {
        public DbContext() { }
        public DbContext(DbContextOptions options) { }
        public virtual DatabaseFacade Database => null;
        public virtual DbSet<TEntity> Set<TEntity>() where TEntity : class => null;
        public virtual int SaveChanges() => 0;
        public virtual Task<int> SaveChangesAsync(CancellationToken cancellationToken = default) => null;
        public virtual void Add(object entity) { }
        public virtual void Update(object entity) { }
        public virtual void Remove(object entity) { }
        public virtual TEntity Find<TEntity>(params object[] keyValues) where TEntity : class => null;
        protected virtual void OnConfiguring(DbContextOptionsBuilder optionsBuilder) { }
        protected virtual void OnModelCreating(ModelBuilder modelBuilder) { }
        public virtual void Dispose() { }
    }

    public abstract class DbSet<TEntity> : IQueryable<TEntity> where TEntity : class
    {
        public abstract Type ElementType { get; }
        public abstract Expression Expression { get; }
        public abstract IQueryProvider Provider { get; }
        public virtual void Add(TEntity entity) { }
        public virtual ValueTask AddAsync(TEntity entity, CancellationToken cancellationToken = default) => default;
        public virtual void Update(TEntity entity) { }
        public virtual void Remove(TEntity entity) { }
        public virtual TEntity Find(params object[] keyValues) => null;
        public virtual ValueTask<TEntity> FindAsync(params object[] keyValues) => default;
        public abstract IEnumerator<TEntity> GetEnumerator();
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null;
    }

    public static class RelationalQueryableExtensions
    {
        public static IQueryable<TEntity> FromSqlRaw<TEntity>(this DbSet<TEntity> source, string sql, params object[] parameters) where TEntity : class => null;
        public static IQueryable<TEntity> FromSqlInterpolated<TEntity>(this DbSet<TEntity> source, FormattableString sql) where TEntity : class => null;
        public static IQueryable<TEntity> FromSql<TEntity>(this DbSet<TEntity> source, FormattableString sql) where TEntity : class => null;
    }

    public static class RelationalDatabaseFacadeExtensions
    {
        public static int ExecuteSqlRaw(this DatabaseFacade databaseFacade, string sql, params object[] parameters) => 0;
        public static int ExecuteSqlRaw(this DatabaseFacade databaseFacade, string sql, IEnumerable<object> parameters) => 0;
        public static Task<int> ExecuteSqlRawAsync(this DatabaseFacade databaseFacade, string sql, params object[] parameters) => null;
        public static Task<int> ExecuteSqlRawAsync(this DatabaseFacade databaseFacade, string sql, CancellationToken cancellationToken = default) => null;
        public static Task<int> ExecuteSqlRawAsync(this DatabaseFacade databaseFacade, string sql, IEnumerable<object> parameters, CancellationToken cancellationToken = default) => null;
        public static int ExecuteSqlInterpolated(this DatabaseFacade databaseFacade, FormattableString sql) => 0;
        public static Task<int> ExecuteSqlInterpolatedAsync(this DatabaseFacade databaseFacade, FormattableString sql, CancellationToken cancellationToken = default) => null;
        public static int ExecuteSql(this DatabaseFacade databaseFacade, FormattableString sql) => 0;
        public static Task<int> ExecuteSqlAsync(this DatabaseFacade databaseFacade, FormattableString sql, CancellationToken cancellationToken = default) => null;
        public static int ExecuteSqlCommand(this DatabaseFacade databaseFacade, string sql, params object[] parameters) => 0;
        public static IQueryable<TResult> SqlQueryRaw<TResult>(this DatabaseFacade databaseFacade, string sql, params object[] parameters) => null;
        public static IQueryable<TResult> SqlQuery<TResult>(this DatabaseFacade databaseFacade, FormattableString sql) => null;
        public static System.Data.Common.DbConnection GetDbConnection(this DatabaseFacade databaseFacade) => null;
        public static string GetConnectionString(this DatabaseFacade databaseFacade) => null;
    }

    public static class EntityFrameworkQueryableExtensions
    {
        public static Task<List<TSource>> ToListAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => null;
        public static Task<TSource> FirstAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => null;
        public static Task<TSource> FirstOrDefaultAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => null;
        public static Task<TSource> FirstOrDefaultAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default) => null;
        public static Task<TSource> SingleOrDefaultAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default) => null;
        public static Task<bool> AnyAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => null;
        public static Task<bool> AnyAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default) => null;
        public static Task<int> CountAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => null;
        public static IQueryable<TEntity> Include<TEntity, TProperty>(this IQueryable<TEntity> source, Expression<Func<TEntity, TProperty>> path) => null;
        public static IQueryable<TEntity> AsNoTracking<TEntity>(this IQueryable<TEntity> source) => null;
    }
}
