// namespaces: Microsoft.SemanticKernel OpenAI Microsoft.Extensions.AI
// packages: Microsoft.SemanticKernel OpenAI Microsoft.Extensions.AI
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.SemanticKernel { public class FunctionResult { } public class KernelArguments { } public class Kernel { public static Kernel CreateBuilder() => null; } public static class KernelExtensions { public static Task<FunctionResult> InvokePromptAsync(this Kernel kernel, string promptTemplate, KernelArguments arguments = null, CancellationToken cancellationToken = default) => null; public static object CreateFunctionFromPrompt(this Kernel kernel, string promptTemplate) => null; } public class KernelFunctionAttribute : System.Attribute { } }
namespace OpenAI.Chat { public class ChatCompletion { } public class ChatMessage { } public class ChatClient { public ChatClient(string model, string apiKey) { } public ChatCompletion CompleteChat(params ChatMessage[] messages) => null; public Task<ChatCompletion> CompleteChatAsync(params ChatMessage[] messages) => null; } public class UserChatMessage : ChatMessage { public UserChatMessage(string content) { } } public class SystemChatMessage : ChatMessage { public SystemChatMessage(string content) { } } }
namespace Microsoft.Extensions.AI { public class ChatResponse { public string Text => null; } public interface IChatClient { } public static class ChatClientExtensions { public static Task<ChatResponse> GetResponseAsync(this IChatClient client, string chatMessage) => null; } }
