namespace Crpbot.Aws.Client;

/// <summary>How the client calls.</summary>
public sealed record AwsClientOptions
{
    /// <summary>One address for all services; null = AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_(SERVICE), the profile's endpoint_url, or AWS itself.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>Longest time until a connection stands.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Longest time of one request, from sending to the last byte of the answer.</summary>
    public TimeSpan CallTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Longest time a call goes on repeating after throttles, waiting for its turn included.</summary>
    public TimeSpan ThrottlePatience { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Repeats after a server error or a lost connection.</summary>
    public int Repeats { get; init; } = 2;

    /// <summary>Most requests in flight over all services and regions.</summary>
    public int InFlight { get; init; } = 96;

    /// <summary>Largest answer in bytes; a larger one is unreadable.</summary>
    public int LargestAnswer { get; init; } = 64 * 1024 * 1024;
}
