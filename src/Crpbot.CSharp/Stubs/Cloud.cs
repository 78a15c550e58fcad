// namespaces: Amazon.S3 Azure.Storage Microsoft.Azure.Cosmos Azure.Identity
// packages: AWSSDK.S3 Azure.Storage.Blobs Microsoft.Azure.Cosmos Azure.Identity
using System;
using System.Threading;
using System.Threading.Tasks;

namespace Amazon.S3 { public class AmazonS3Client { public AmazonS3Client() { } public AmazonS3Client(string awsAccessKeyId, string awsSecretAccessKey) { } } }
namespace Azure.Storage.Blobs { public class BlobServiceClient { public BlobServiceClient(string connectionString) { } } public class BlobClient { public BlobClient(string connectionString, string blobContainerName, string blobName) { } } }
namespace Azure.Identity { public class ClientSecretCredential { public ClientSecretCredential(string tenantId, string clientId, string clientSecret) { } } public class DefaultAzureCredential { } }
namespace Microsoft.Azure.Cosmos { public class QueryDefinition { public QueryDefinition(string query) { } public QueryDefinition WithParameter(string name, object value) => this; } public class FeedIterator<T> { } public class Container { public FeedIterator<T> GetItemQueryIterator<T>(string queryText = null) => null; public FeedIterator<T> GetItemQueryIterator<T>(QueryDefinition queryDefinition) => null; } public class CosmosClient { public CosmosClient(string accountEndpoint, string authKeyOrResourceToken) { } public Container GetContainer(string databaseId, string containerId) => null; } }
