// namespaces: RabbitMQ.Client Confluent.Kafka NetMQ MailKit MimeKit Telegram.Bot
// packages: RabbitMQ.Client Confluent.Kafka NetMQ MailKit MimeKit Telegram.Bot
using System;
using System.Threading;
using System.Threading.Tasks;

namespace RabbitMQ.Client { public class ConnectionFactory { public string HostName { get; set; } public string UserName { get; set; } public string Password { get; set; } } }
namespace Confluent.Kafka { public class Message<TKey, TValue> { public TKey Key { get; set; } public TValue Value { get; set; } } public class ConsumeResult<TKey, TValue> { public Message<TKey, TValue> Message { get; set; } } public interface IConsumer<TKey, TValue> : IDisposable { ConsumeResult<TKey, TValue> Consume(CancellationToken cancellationToken = default); } }
namespace NetMQ { public abstract class NetMQSocket : IDisposable { public void Bind(string address) { } public void Connect(string address) { } public void Dispose() { } } public static class ReceivingSocketExtensions { public static string ReceiveFrameString(this NetMQSocket socket) => null; public static byte[] ReceiveFrameBytes(this NetMQSocket socket) => null; } }
namespace NetMQ.Sockets { public class ResponseSocket : NetMQ.NetMQSocket { public ResponseSocket() { } public ResponseSocket(string connectionString) { } } public class PullSocket : NetMQ.NetMQSocket { public PullSocket() { } public PullSocket(string connectionString) { } } public class SubscriberSocket : NetMQ.NetMQSocket { } public class RouterSocket : NetMQ.NetMQSocket { } }
namespace MailKit.Net.Smtp { public class SmtpClient : IDisposable { public System.Net.Security.RemoteCertificateValidationCallback ServerCertificateValidationCallback { get; set; } public void Connect(string host, int port, bool useSsl) { } public void Authenticate(string userName, string password) { } public string Send(MimeKit.MimeMessage message) => null; public void Dispose() { } } }
namespace MimeKit { public class MimeMessage { public string Subject { get; set; } } }
namespace Telegram.Bot.Types { public class User { public long Id { get; set; } public string Username { get; set; } } public class Chat { public long Id { get; set; } } public class Message { public string Text { get; set; } public User From { get; set; } public Chat Chat { get; set; } } public class Update { public Message Message { get; set; } } }
namespace Telegram.Bot { public interface ITelegramBotClient { } public class TelegramBotClient : ITelegramBotClient { public TelegramBotClient(string token) { } } }
