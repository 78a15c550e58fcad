using System.Text;
using Crpbot.Code.Flow.Folding;
using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Running;
using Crpbot.Code.Flow.Values;

namespace Crpbot.Code.Flow.Libraries;

/// <summary>base64, percent encoding and path joining, computed when all is known; taint passes otherwise.</summary>
internal static class Codecs
{
    public static Value Apply(Effect effect, Arguments arguments, State state)
    {
        var taint = arguments.Taint(state);
        if (taint.IsEmpty && arguments.Positional.All(p => p.Value.Single is { IsText: true }) && arguments.Positional.Count > 0)
        {
            List<Constant> known = arguments.Positional.ConvertAll(p => p.Value.Single!);
            if (Fold(effect, known) is { } folded) return Value.Of(folded);
        }

        return Value.Tainted(taint);
    }

    private static Constant? Fold(Effect effect, List<Constant> known)
    {
        var text = known[0].Text;
        return effect switch
        {
            Effect.JoinPath => Arithmetic.Text(known.Aggregate("", (path, part) => Join(path, part.Text)), ConstantKind.String),
            Effect.Base64Encode => Constant.OfBytes(Convert.ToBase64String(Encoding.Latin1.GetBytes(text))),
            Effect.Base64Decode => Decoded(text),
            Effect.UrlQuote => text.All(char.IsAscii) ? Constant.Of(Uri.EscapeDataString(text).Replace("%2F", "/", StringComparison.Ordinal)) : null,
            Effect.UrlUnquote => text.Contains('+', StringComparison.Ordinal) ? null : Constant.Of(Uri.UnescapeDataString(text)),
            _ => null,
        };
    }

    private static string Join(string path, string part) => part.StartsWith('/') || path.Length == 0 ? part : path.EndsWith('/') ? path + part : path + "/" + part;

    private static Constant? Decoded(string text)
    {
        var buffer = new byte[text.Length];
        return Convert.TryFromBase64String(text, buffer, out var count) ? Constant.OfBytes(Encoding.Latin1.GetString(buffer, 0, count)) : null;
    }
}
