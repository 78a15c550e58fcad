// 1,000 calls over two services that each take 40 requests a second: how long, and how many are lost.
//   dotnet run -c Release --project bench/aws/throttle [--check]     --check fails above 1.3 times the floor or when a call is lost
using System.Diagnostics;
using System.Globalization;
using Amazon.Runtime;
using Crpbot.Aws.Client;
using Crpbot.Aws.Credentials;
using Crpbot.Aws.Model;
using Crpbot.Bench.Throttle;
using Crpbot.Resources.Aws;

const int Calls = 1000;
const double Rate = 40;
var latency = TimeSpan.FromMilliseconds(30);
using var stub = new ThrottlingStub(Rate, latency);
stub.Start();
var account = new AwsAccount("main") { Source = new BasicAWSCredentials("AKIDEXAMPLE", "secret") };
using var client = new AwsClient(new AwsModels(), [account], new CredentialChain(), new AwsClientOptions { Endpoint = stub.Url }, TimeProvider.System);
var clock = Stopwatch.StartNew();
var answers = await Task.WhenAll(Enumerable.Range(0, Calls).Select(i => AnsweredAsync(i % 2 == 0 ? ("dynamodb", "ListTables") : ("iam", "ListUsers")))).ConfigureAwait(false);
var took = clock.Elapsed.TotalSeconds;
var floor = (Calls / (Rate * 2)) + latency.TotalSeconds;
var lost = answers.Count(a => !a);
var (sent, _, throttles, _) = client.Statistics;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Calls} calls, {Rate:0} a second and service: {took:0.0} s, floor {floor:0.0} s, ratio {took / floor:0.00}; lost {lost}; requests {sent}, throttled {throttles}"));
return args.Contains("--check", StringComparer.Ordinal) && (lost > 0 || took > floor * 1.3) ? 1 : 0;

async Task<bool> AnsweredAsync((string Service, string Operation) what)
{
    try
    {
        await client.CallAsync(new AwsCall("main", what.Service, "us-east-1", what.Operation, []), CancellationToken.None).ConfigureAwait(false);
        return true;
    }
    catch (AwsCallException)
    {
        return false;
    }
}
