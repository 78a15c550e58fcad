using System;

namespace Bench.TlsVerificationXCallbackName;

public sealed class OrderForm
{
    public Func<string, bool> ServerCertificateCustomValidationCallback { get; set; } = _ => false;
}

public static class CallbackName
{
    public static bool Accepts(string certificateText)
    {
        var form = new OrderForm { ServerCertificateCustomValidationCallback = text => true };
        return form.ServerCertificateCustomValidationCallback(certificateText);
    }
}
