using System.Text.Json.Nodes;
using Crpbot.Resources.Aws;

namespace Crpbot.Aws.Collecting.Running;

/// <summary>Knows how an operation is paged.</summary>
public interface IPaging
{
    /// <summary>The call that asks for the next page; null when the answer was the last.</summary>
    /// <param name="call">The call that was answered.</param>
    /// <param name="answer">Its answer.</param>
    AwsCall? Next(AwsCall call, JsonObject answer);
}
