using System.Text;
using Crpbot.Resources.Values;

namespace Crpbot.Resources.Systemd;

/// <summary>The assignments of <c>Environment=</c> (systemd.exec): words separated by blanks, in quotes where they hold blanks.</summary>
internal static class EnvironmentVariables
{
    /// <summary>A list of <c>{Name, Value}</c>.</summary>
    /// <param name="environment">What stands under the key: a text, a list of texts, or null.</param>
    public static ListValue Of(Value? environment)
    {
        var items = new List<Value>();
        foreach (var line in environment is ListValue list ? list.Items.OfType<ScalarValue>() : environment is ScalarValue one ? [one] : [])
        {
            foreach (var word in Words(line.Text))
            {
                var equals = word.IndexOf('=', StringComparison.Ordinal);
                if (equals > 0) items.Add(new MapValue([new MapEntry("Name", line with { Text = word[..equals] }), new MapEntry("Value", line with { Text = word[(equals + 1)..] })]) { At = line.At });
            }
        }

        return new ListValue(items) { At = environment?.At };
    }

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        var quote = '\0';
        foreach (var c in text)
        {
            if (quote != '\0' && c == quote) quote = '\0';
            else if (quote == '\0' && c is '"' or '\'' && quote == '\0') quote = c;
            else if (quote == '\0' && c is ' ' or '\t' && quote == '\0')
            {
                if (word.Length > 0) yield return word.ToString();
                word.Clear();
            }
            else word.Append(c);
        }

        if (word.Length > 0) yield return word.ToString();
    }
}
