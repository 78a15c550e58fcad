// namespaces: RestSharp
// packages: RestSharp
using System;
using System.Net.Security;
using System.Threading;
using System.Threading.Tasks;

namespace RestSharp
{
    public enum Method { Get, Post, Put, Delete, Head, Options, Patch, GET, POST, PUT, DELETE }
    public enum ParameterType { GetOrPost, UrlSegment, HttpHeader, RequestBody, QueryString }

    public class RestClientOptions
    {
        public RestClientOptions() { }
        public RestClientOptions(string baseUrl) { }
        public RestClientOptions(Uri baseUrl) { }
        public Uri BaseUrl { get; set; }
        public RemoteCertificateValidationCallback RemoteCertificateValidationCallback { get; set; }
        public bool FollowRedirects { get; set; }
    }

    public class RestResponse { public string Content { get; set; } public bool IsSuccessful => false; }
    public class RestResponse<T> : RestResponse { public T Data { get; set; } }

    public class RestRequest
    {
        public RestRequest() { }
        public RestRequest(string resource, Method method = Method.Get) { }
        public RestRequest(Uri resource, Method method = Method.Get) { }
        public string Resource { get; set; }
        public RestRequest AddHeader(string name, string value) => this;
        public RestRequest AddParameter(string name, object value) => this;
        public RestRequest AddQueryParameter(string name, string value) => this;
        public RestRequest AddUrlSegment(string name, string value) => this;
        public RestRequest AddJsonBody(object obj) => this;
        public RestRequest AddBody(object obj) => this;
        public RestRequest AddFile(string name, string path) => this;
    }

    public interface IRestClient { }

    public class RestClient : IRestClient, IDisposable
    {
        public RestClient() { }
        public RestClient(string baseUrl) { }
        public RestClient(Uri baseUrl) { }
        public RestClient(RestClientOptions options) { }
        public RemoteCertificateValidationCallback RemoteCertificateValidationCallback { get; set; }
        public RestResponse Execute(RestRequest request) => null;
        public RestResponse<T> Execute<T>(RestRequest request) => null;
        public RestResponse Get(RestRequest request) => null;
        public RestResponse Post(RestRequest request) => null;
        public Task<RestResponse> ExecuteAsync(RestRequest request, CancellationToken cancellationToken = default) => null;
        public Task<RestResponse<T>> ExecuteAsync<T>(RestRequest request, CancellationToken cancellationToken = default) => null;
        public Task<T> GetAsync<T>(RestRequest request, CancellationToken cancellationToken = default) => null;
        public Task<T> PostAsync<T>(RestRequest request, CancellationToken cancellationToken = default) => null;
        public byte[] DownloadData(RestRequest request) => null;
        public void Dispose() { }
    }
}
