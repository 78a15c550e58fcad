using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow;

/// <summary>A value known exactly.</summary>
/// <param name="Kind">StringLiteral, BytesLiteral, IntegerLiteral, FloatLiteral, TrueLiteral, FalseLiteral or NoneLiteral.</param>
/// <param name="Text">As <see cref="SyntaxNode.Text"/> of such a literal; empty for the last three.</param>
public sealed record FlowConstant(SyntaxKind Kind, string Text);
