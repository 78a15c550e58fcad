using System.Text.Json.Nodes;

namespace Crpbot.Aws.Collecting.Running;

/// <summary>Joins the pages of an answer: lists at the same place are joined, other members keep what the first page said.</summary>
internal static class AnswerMerge
{
    /// <summary>Adds a page.</summary>
    /// <param name="whole">What was read so far; changed.</param>
    /// <param name="page">The page.</param>
    public static void Add(JsonObject whole, JsonObject page)
    {
        foreach (var (name, value) in page)
        {
            switch (whole[name])
            {
                case JsonArray list when value is JsonArray more:
                    foreach (var item in more) list.Add(item?.DeepClone());
                    break;
                case JsonObject map when value is JsonObject inner:
                    Add(map, inner);
                    break;
                case null:
                    whole[name] = value?.DeepClone();
                    break;
            }
        }
    }
}
