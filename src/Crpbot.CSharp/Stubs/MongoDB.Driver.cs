// namespaces: MongoDB
// packages: MongoDB.Driver
using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;

namespace MongoDB.Bson
{
    public abstract class BsonValue { public static implicit operator BsonValue(string value) => null; public static implicit operator BsonValue(int value) => null; }

    public class BsonDocument : BsonValue
    {
        public BsonDocument() { }
        public BsonDocument(string name, BsonValue value) { }
        public BsonDocument(IDictionary<string, object> dictionary) { }
        public static BsonDocument Parse(string json) => null;
        public BsonDocument Add(string name, BsonValue value) => this;
        public BsonValue this[string name] { get => null; set { } }
    }

    public class BsonRegularExpression : BsonValue { public BsonRegularExpression(string pattern) { } public BsonRegularExpression(string pattern, string options) { } }
    public class BsonJavaScript : BsonValue { public BsonJavaScript(string code) { } }
    public struct ObjectId { public static ObjectId Parse(string s) => default; }
}

namespace MongoDB.Bson.Serialization { public static class BsonSerializer { public static T Deserialize<T>(string json) => default; } }

namespace MongoDB.Driver
{
    using MongoDB.Bson;

    public abstract class FilterDefinition<TDocument>
    {
        public static implicit operator FilterDefinition<TDocument>(string json) => null;
        public static implicit operator FilterDefinition<TDocument>(BsonDocument document) => null;
    }

    public class JsonFilterDefinition<TDocument> : FilterDefinition<TDocument> { public JsonFilterDefinition(string json) { } }
    public abstract class UpdateDefinition<TDocument> { public static implicit operator UpdateDefinition<TDocument>(string json) => null; }
    public abstract class Command<TResult> { public static implicit operator Command<TResult>(string json) => null; public static implicit operator Command<TResult>(BsonDocument document) => null; }

    public static class Builders<TDocument> { public static FilterDefinitionBuilder<TDocument> Filter => null; public static UpdateDefinitionBuilder<TDocument> Update => null; }
    public class FilterDefinitionBuilder<TDocument>
    {
        public FilterDefinition<TDocument> Empty => null;
        public FilterDefinition<TDocument> Eq<TField>(string field, TField value) => null;
        public FilterDefinition<TDocument> Eq<TField>(Expression<Func<TDocument, TField>> field, TField value) => null;
        public FilterDefinition<TDocument> Where(Expression<Func<TDocument, bool>> expression) => null;
        public FilterDefinition<TDocument> Regex(string field, BsonRegularExpression regex) => null;
    }
    public class UpdateDefinitionBuilder<TDocument> { public UpdateDefinition<TDocument> Set<TField>(string field, TField value) => null; }

    public interface IFindFluent<TDocument, TProjection> { List<TProjection> ToList(CancellationToken cancellationToken = default); Task<List<TProjection>> ToListAsync(CancellationToken cancellationToken = default); TProjection FirstOrDefault(CancellationToken cancellationToken = default); Task<TProjection> FirstOrDefaultAsync(CancellationToken cancellationToken = default); }

    public interface IMongoCollection<TDocument>
    {
        void InsertOne(TDocument document);
        Task InsertOneAsync(TDocument document);
        object UpdateOne(FilterDefinition<TDocument> filter, UpdateDefinition<TDocument> update);
        object DeleteOne(FilterDefinition<TDocument> filter);
        object DeleteMany(FilterDefinition<TDocument> filter);
        Task<object> DeleteOneAsync(FilterDefinition<TDocument> filter);
        object FindSync(FilterDefinition<TDocument> filter);
        Task<object> FindAsync(FilterDefinition<TDocument> filter);
        object ReplaceOne(FilterDefinition<TDocument> filter, TDocument replacement);
    }

    public static class IMongoCollectionExtensions
    {
        public static IFindFluent<TDocument, TDocument> Find<TDocument>(this IMongoCollection<TDocument> collection, FilterDefinition<TDocument> filter) => null;
        public static IFindFluent<TDocument, TDocument> Find<TDocument>(this IMongoCollection<TDocument> collection, Expression<Func<TDocument, bool>> filter) => null;
    }

    public interface IMongoDatabase { IMongoCollection<TDocument> GetCollection<TDocument>(string name); TResult RunCommand<TResult>(Command<TResult> command); Task<TResult> RunCommandAsync<TResult>(Command<TResult> command); }
    public interface IMongoClient { IMongoDatabase GetDatabase(string name); }
    public class MongoClient : IMongoClient { public MongoClient() { } public MongoClient(string connectionString) { } public IMongoDatabase GetDatabase(string name) => null; }
}
