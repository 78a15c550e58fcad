using System.Text.Json;

namespace Crpbot.Resources.Docker;

/// <summary>The exec form of instructions: a JSON list of texts.</summary>
internal static class ExecForm
{
    /// <summary>The words; null when the text is not such a list, so that it is the shell form.</summary>
    /// <param name="text">Arguments.</param>
    public static IReadOnlyList<string>? Words(string text)
    {
        text = text.Trim();
        if (!text.StartsWith('[') || !text.EndsWith(']')) return null;
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.EnumerateArray().All(e => e.ValueKind == JsonValueKind.String) ? [.. document.RootElement.EnumerateArray().Select(e => e.GetString()!)] : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
