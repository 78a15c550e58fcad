using System.Text;
using System.Text.Json;

namespace Crpbot.Trading.Replay.Output;

/// <summary>One line of JSON for a result.</summary>
public static class ReplayJson
{
    /// <summary>The line, with LF at its end.</summary>
    /// <param name="result">The result.</param>
    public static string Line(ReplayResult result)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("id", result.History);
            Loss(json, "daily_loss", result.Daily);
            Loss(json, "max_loss", result.Max);
            json.WritePropertyName("facts");
            FactsJson.Write(json, result);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Loss(Utf8JsonWriter json, string name, LossVerdict? loss)
    {
        if (loss is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("verdict", VerdictWords.Of(loss.Verdict));
        var (day, at) = loss.Need is { } need ? (need.Day, need.UtcTicks) : (loss.At?.Day, loss.At?.UtcTicks);
        if (day is { } date) json.WriteString("day", MoneyText.Day(date));
        else json.WriteNull("day");
        if (at is { } ticks) json.WriteString("at", MoneyText.Time(ticks));
        else json.WriteNull("at");
        if (loss.MinHeadroomCents is { } left) json.WriteNumber("min_headroom_cents", left);
        else json.WriteNull("min_headroom_cents");
        json.WriteEndObject();
    }
}
