using Crpbot.Code.Flow;
using Crpbot.Code.Patterns;
using Crpbot.Code.Rules;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Scanning;

/// <summary>Something that a rule reports, before it is a finding.</summary>
/// <param name="Rule">Rule.</param>
/// <param name="Path">File.</param>
/// <param name="Span">Place.</param>
/// <param name="Bindings">Metavariables.</param>
/// <param name="Flow">The way of the data; null for rules of mode search.</param>
/// <param name="Certain">False when names could not be resolved or a call was assumed to pass data on.</param>
internal sealed record CodeHit(CodeRule Rule, string Path, TextSpan Span, IReadOnlyDictionary<string, Binding> Bindings, FlowHit? Flow, bool Certain);
