using Crpbot.Core;

namespace Crpbot.Code.Rules;

/// <summary>A shared list of sources, sinks, sanitizers or propagators (<c>rules/code-lib/&lt;language&gt;/&lt;name&gt;.yml</c>), used by <c>use: language.name</c>.</summary>
/// <param name="Name">Name with its language: <c>python.http-request</c>.</param>
/// <param name="Kind">What it lists.</param>
/// <param name="Language">Language of its patterns.</param>
/// <param name="Threat">Who controls the data; for sources.</param>
/// <param name="Title">What it is, for the reader: <c>HTTP request data</c>.</param>
/// <param name="Items">Entries as in the list of a rule, not yet compiled.</param>
public sealed record CodeLibrary(string Name, TaintList Kind, RuleLanguage Language, Threat Threat, string Title, RuleSequence Items);
