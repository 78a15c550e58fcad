// A server that answers every read operation of AWS as an account without resources does, each after a delay; it counts the requests.
//   dotnet empty-account.dll DELAY_MS REGION…    prints its address, then serves until it is killed; GET /__count answers and resets the count
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

var delay = TimeSpan.FromMilliseconds(int.Parse(args[0], CultureInfo.InvariantCulture));
var regions = args[1..];
var requests = 0;
using var probe = new TcpListener(IPAddress.Loopback, 0);
probe.Start();
var url = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
probe.Stop();
using var listener = new HttpListener();
listener.Prefixes.Add(url);
listener.Start();
Console.WriteLine(url);
while (true) _ = AnswerAsync(await listener.GetContextAsync().ConfigureAwait(false));

async Task AnswerAsync(HttpListenerContext context)
{
    if (context.Request.RawUrl == "/__count")
    {
        await WriteAsync(context, Interlocked.Exchange(ref requests, 0).ToString(CultureInfo.InvariantCulture)).ConfigureAwait(false);
        return;
    }

    Interlocked.Increment(ref requests);
    using var body = new StreamReader(context.Request.InputStream, Encoding.UTF8);
    var text = await body.ReadToEndAsync().ConfigureAwait(false);
    var answer = Answer(context.Request, text);
    await Task.Delay(delay).ConfigureAwait(false);
    await WriteAsync(context, answer).ConfigureAwait(false);
}

string Answer(HttpListenerRequest request, string body)
{
    if (body.StartsWith("Action=", StringComparison.Ordinal)) return QueryAnswer(body[7..].Split('&')[0]);
    var service = (request.Headers["Authorization"] ?? string.Empty).Split('/') is { Length: > 3 } scope ? scope[3] : string.Empty;
    return service is "s3" or "cloudfront" or "route53" ? "<Answer/>" : "{}";
}

string QueryAnswer(string action) => action switch
{
    "GetCallerIdentity" => "<R><GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:user/bench</Arn><UserId>A</UserId><Account>123456789012</Account></GetCallerIdentityResult></R>",
    "DescribeRegions" => $"<R><regionInfo>{string.Concat(regions.Select(r => $"<item><regionName>{r}</regionName><optInStatus>opt-in-not-required</optInStatus></item>"))}</regionInfo></R>",
    "GenerateCredentialReport" => "<R><GenerateCredentialReportResult><State>COMPLETE</State></GenerateCredentialReportResult></R>",
    _ => "<R/>",
};

static async Task WriteAsync(HttpListenerContext context, string answer)
{
    var bytes = Encoding.UTF8.GetBytes(answer);
    context.Response.ContentLength64 = bytes.Length;
    await context.Response.OutputStream.WriteAsync(bytes).ConfigureAwait(false);
    context.Response.Close();
}
