using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Crpbot.Aws.Collecting.Expressions;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Collecting;

/// <summary>
/// Replaces values that may be secret as soon as an answer arrives, so that nothing behind it, no document, no snapshot, ever holds one.
/// What is left tells only whether the value looked like a secret: <c>{"looksSecret": true}</c>.
/// </summary>
/// <param name="inner">Makes the calls.</param>
/// <param name="catalog">Knows the places.</param>
/// <param name="looksSecret">Judges a name and a value.</param>
public sealed class MaskingCaller(IAwsCaller inner, CollectorCatalog catalog, Func<string, string, bool> looksSecret) : IAwsCaller
{
    /// <summary>Member of what replaces a value.</summary>
    internal const string Mark = "looksSecret";

    /// <inheritdoc />
    public async Task<JsonObject> CallAsync(AwsCall call, CancellationToken stop)
    {
        var answer = await inner.CallAsync(call, stop).ConfigureAwait(false);
        foreach (var place in catalog.Masks(call.Service, call.Operation)) Mask(answer, place.Path.Split('.'), place);
        return answer;
    }

    private void Mask(JsonNode? node, ReadOnlySpan<string> steps, MaskPath place)
    {
        if (node is not JsonObject map) return;
        var flatten = steps[0].EndsWith("[]", StringComparison.Ordinal);
        var name = flatten ? steps[0][..^2] : steps[0];
        if (map[name] is not { } next) return;
        if (steps.Length > 1)
        {
            foreach (var item in flatten && next is JsonArray list ? list.ToList() : [next]) Mask(item, steps[1..], place);
            return;
        }

        if (place.Value is not null) MaskItems(next, place);
        else map[name] = Masked(next, place.Name ?? name, place);
    }

    private void MaskItems(JsonNode list, MaskPath place)
    {
        foreach (var item in (list as JsonArray ?? [list]).OfType<JsonObject>())
        {
            if (place.Unless is { } unless && AnswerValue.Text(item[unless.Key]) is { } kind && unless.Value.Contains(kind, StringComparer.Ordinal)) continue;
            if (item[place.Value!] is { } value) item[place.Value!] = Masked(value, AnswerValue.Text(item[place.Name ?? string.Empty]) ?? place.Value!, place);
        }
    }

    private JsonNode Masked(JsonNode value, string name, MaskPath place)
    {
        switch (value)
        {
            case JsonObject map:
                var masked = new JsonObject();
                foreach (var (key, member) in map) masked[key] = member is null ? null : Masked(member, key, place);
                return masked;
            case JsonArray list:
                return new JsonArray([.. list.Select(i => i is null ? null : Masked(i, name, place))]);
            default:
                return new JsonObject { [Mark] = value.GetValueKind() == JsonValueKind.String && Judge(name, value.GetValue<string>(), place) };
        }
    }

    private bool Judge(string name, string text, MaskPath place)
    {
        if (!place.Decode) return looksSecret(name, text);
        var bytes = new byte[text.Length];
        var plain = Convert.TryFromBase64String(text, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : text;
        return looksSecret(name, plain) || Array.Exists(plain.Split('\n'), JudgeLine);
    }

    // Scripts assign line by line: export DB_PASSWORD=…
    private bool JudgeLine(string line)
    {
        var equals = line.AsSpan().IndexOfAny('=', ':');
        if (equals <= 0) return false;
        var name = line[..equals].Trim();
        return looksSecret(name[(name.LastIndexOf(' ') + 1)..], line[(equals + 1)..].Trim().Trim('"', '\''));
    }
}
