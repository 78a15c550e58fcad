using Crpbot.Aws.Collecting.Expressions;

namespace Crpbot.Aws.Collecting;

/// <summary>Several items share one call: <c>codebuild:BatchGetProjects</c>, <c>opensearch:DescribeDomains</c>.</summary>
/// <param name="Size">Most items a call, at least 1.</param>
/// <param name="Member">Member of the input that holds the list of keys.</param>
/// <param name="Key">Key of an item.</param>
/// <param name="Each">Path of the list in the answer.</param>
/// <param name="Match">Key of an item of the answer.</param>
internal sealed record BatchSpec(int Size, string Member, TextTemplate Key, AnswerPath Each, TextTemplate Match);
