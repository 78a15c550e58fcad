using Microsoft.CodeAnalysis.CSharp;
using Raw = Microsoft.CodeAnalysis.CSharp.SyntaxKind;

namespace Crpbot.CSharp.Semantics;

/// <summary>Finds places that set a variable, by name alone: one of the same name elsewhere in the scope counts too.</summary>
internal static class Writes
{
    /// <summary>True when a name is assigned, counted up or handed over by reference anywhere in a scope.</summary>
    public static bool Any(Ms.SyntaxNode scope, string name)
    {
        foreach (var node in scope.DescendantNodes())
            if (node is Cs.IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name && IsWritten(identifier)) return true;
        return false;
    }

    private static bool IsWritten(Cs.IdentifierNameSyntax identifier)
    {
        Ms.SyntaxNode at = identifier;
        if (at.Parent is Cs.MemberAccessExpressionSyntax access && access.Name == at) at = access;
        while (at.Parent is Cs.ParenthesizedExpressionSyntax or Cs.TupleExpressionSyntax or Cs.ArgumentSyntax { Parent: Cs.TupleExpressionSyntax }) at = at.Parent;
        return at.Parent switch
        {
            Cs.AssignmentExpressionSyntax assignment => assignment.Left == at,
            Cs.PrefixUnaryExpressionSyntax prefix => prefix.Kind() is Raw.PreIncrementExpression or Raw.PreDecrementExpression or Raw.AddressOfExpression,
            Cs.PostfixUnaryExpressionSyntax postfix => postfix.Kind() is Raw.PostIncrementExpression or Raw.PostDecrementExpression,
            Cs.ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(Raw.None),
            Cs.RefExpressionSyntax => true,
            Cs.ForEachVariableStatementSyntax loop => loop.Variable == at,
            _ => false,
        };
    }
}
