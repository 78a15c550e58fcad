// namespaces: NHibernate
// packages: NHibernate
using System;
using System.Collections.Generic;

namespace NHibernate
{
    public interface IQuery { IQuery SetParameter(string name, object val); IQuery SetString(string name, string val); IList<T> List<T>(); T UniqueResult<T>(); int ExecuteUpdate(); }
    public interface ISQLQuery : IQuery { ISQLQuery AddEntity(Type entityClass); }
    public interface ISession : IDisposable { IQuery CreateQuery(string queryString); ISQLQuery CreateSQLQuery(string queryString); T Get<T>(object id); T Load<T>(object id); object Save(object obj); int Delete(string query); }
    public interface ISessionFactory { ISession OpenSession(); ISession GetCurrentSession(); }
}
