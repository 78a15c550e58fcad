using System.Net;
using System.Net.Mail;

namespace Bench.HardCodedCredentialXMailSender;

public sealed class MailSender
{
    public void Send(MailMessage message)
    {
        using var smtp = new SmtpClient("mail.example.com", 587) { EnableSsl = true };
        smtp.Credentials = new NetworkCredential("alerts", MailDefaults.Secret);
        smtp.Send(message);
    }
}
