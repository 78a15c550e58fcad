using Crpbot.Resources.Values;

namespace Crpbot.Resources.Conditions;

/// <summary>What an item calls itself: the name of an environment variable, parameter or option beside its value.</summary>
public static class ItemName
{
    private static readonly string[] Names = ["Key", "Name", "ParameterKey", "ParameterName", "OptionName", "VariableName", "HeaderName", "key", "name"];
    private static readonly string[] Values = ["Value", "DefaultValue", "ParameterValue", "HeaderValue", "Content", "Data", "value"];

    /// <summary>The name, when the read property is the value that the name stands for; otherwise null.</summary>
    /// <param name="item">The item.</param>
    /// <param name="path">Path of what was read; its last step says whether that is the named value.</param>
    public static string? Of(Value item, string path) =>
        Values.Contains(path[(path.LastIndexOf('.') + 1)..], StringComparer.Ordinal) ? Of(item) : null;

    private static string? Of(Value item)
    {
        if (item is ChoiceValue choice) return choice.Options.Select(o => Of(o.Value)).FirstOrDefault(n => n is not null);
        foreach (var key in Names)
            if (item is MapValue map && map[key] is ScalarValue name) return name.Text;
        return null;
    }
}
