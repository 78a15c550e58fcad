namespace Bench.SecretInLogXAccountPrint;

public sealed class BrokerAccount
{
    private readonly string _name;
    private readonly string _secret;

    public BrokerAccount(string name, string secret)
    {
        _name = name;
        _secret = secret;
    }

    public string Describe() => _name + "/" + _secret;
}
