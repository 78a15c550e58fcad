using System.Collections.Frozen;
using Crpbot.Code.Flow.Memory;
using Crpbot.Code.Flow.Values;
using Crpbot.Code.Semantics;
using Crpbot.Code.Trees;

namespace Crpbot.Code.Flow.Running;

/// <summary>Reads names, attributes and elements.</summary>
internal static class Access
{
    public static Value Name(Frame frame, SyntaxNode node, State state)
    {
        var meaning = Meaning.Of(frame.Session, frame.File, node);
        if (meaning.Variable is { } variable) return Harmless(frame, node, Variables.Read(frame, variable, state)) ?? Value.Unknown;
        if (frame.IsCSharp && node.Text is "this" or "base") return frame.Self ?? Value.Unknown;
        if (meaning.Class is { } type) return Value.Of(new ClassReference(type));
        if (meaning.Functions.Count > 0) return Functions(frame, node, meaning.Functions, frame.IsCSharp ? frame.Self : null, state);
        if (Paths.Implicit(frame, node) is var (self, _)) return Settled(frame, node, Members.Of(frame, node, Value.Of(self), node.Text, state));
        return meaning.Library is { } library ? Library(frame, library, state) : Value.Unknown;
    }

    public static Value Attribute(Frame frame, SyntaxNode node, State state)
    {
        var meaning = Meaning.Of(frame.Session, frame.File, node);
        if (meaning.Variable is { } variable && !IsOfReceiver(frame, node, variable) && Variables.Read(frame, variable, state) is { } known) return known;
        if (meaning.Class is { } type) return Value.Of(new ClassReference(type));
        if (meaning.Library is { } library && IsFarName(frame, node) && !(frame.IsCSharp && frame.Session.InstanceOf(frame.File, node.Required(0)) is not null))
        {
            return Library(frame, library, state);
        }

        var receiver = Expressions.Evaluate(frame, node.Required(0), state);
        if (meaning.Variable is { } field && receiver.References.Length == 0 && Variables.Read(frame, field, state) is { } usual) return usual.Opened().Adding(receiver.Taint);
        var value = LibraryProperties.Read(frame, node, receiver, state) ?? Members.Of(frame, node, receiver, node.Text, state);
        if (frame.IsCSharp && receiver.Constants.Length == 0 && Array.TrueForAll(receiver.References, r => r is LibraryReference)) value = value.Adding(Instances.OfAny(frame, node, state));
        if (meaning.Functions.Count > 0 && !Array.Exists(value.References, r => r is FunctionReference)) value = Value.Join(value, Functions(frame, node, meaning.Functions, receiver, state));
        return Harmless(frame, node, Settled(frame, node, value))!;
    }

    /// <summary>A field of which the run knows nothing may be one that is set once, to a constant.</summary>
    private static Value Settled(Frame frame, SyntaxNode node, Value value)
    {
        if (!frame.IsCSharp || !value.Open || value.References.Length > 0 || !value.Taint.IsEmpty) return value;
        return frame.Session.Constant(frame.File, node) is { } constant ? Value.Of(constant) : value;
    }

    /// <summary>True for a class's variable that is read through an instance: a derived class may have its own.</summary>
    /// <param name="frame">Frame.</param>
    /// <param name="node">Attribute.</param>
    /// <param name="variable">Variable that it stands for in the class that is known.</param>
    public static bool IsOfReceiver(Frame frame, SyntaxNode node, Semantics.VariableSymbol variable) =>
        variable is { Kind: Semantics.VariableKind.ClassField, Class: { } type } && !frame.IsCSharp && frame.Session.Derived(type).Count > 0
        && Meaning.Of(frame.Session, frame.File, node.Required(0)).Class is null;

    public static Value Subscript(Frame frame, SyntaxNode node, State state)
    {
        var receiver = Expressions.Evaluate(frame, node.Required(0), state);
        var index = node.Required(1);
        if (index.Kind == SyntaxKind.Slice) return Elements.Slice(frame, node, receiver, index, state);
        var key = Expressions.Evaluate(frame, index, state);
        return Elements.At(frame, node, receiver, key, state);
    }

    public static Value Lambda(Frame frame, SyntaxNode node, State state)
    {
        if (frame.Session.Index.Function(node) is not { } function) return Value.Unknown;
        foreach (var parameter in node.Required(0).Children)
        {
            if (parameter?[1] is { } fallback) Expressions.Evaluate(frame, fallback, state);
        }

        return Value.Of(Closure(frame, function, state));
    }

    public static FunctionReference Closure(Frame frame, FunctionSymbol function, State state) =>
        new(function, function.Outer is null ? null : Variables.Around(frame, function.Outer, state), frame.IsCSharp && frame.Self?.Object is { } self && function.Outer is not null ? new ObjectReference(self) : null);

    public static Value Functions(Frame frame, SyntaxNode site, IReadOnlyList<CallTarget> targets, Value? receiver, State state)
    {
        var result = Value.Nothing;
        foreach (var target in targets)
        {
            if (target.Function is not { } function || target.Arguments is { Count: > 0 }) return Value.Unknown;
            var closure = Closure(frame, function, state);
            if (target.Bound) closure = closure with { Self = Bound(frame, site, function, receiver, state) };
            result = Value.Join(result, Decorations.Of(frame, closure, state));
        }

        return result;
    }

    private static Reference? Bound(Frame frame, SyntaxNode site, FunctionSymbol function, Value? receiver, State state)
    {
        if (function.IsClassMethod) return function.Owner is { } type ? new ClassReference(type) : null;
        if (receiver?.Object is { } self) return new ObjectReference(self);
        if (Instances.Of(frame, site, function.Owner, receiver, state) is { } made) return made;
        return function.Owner is { } owner ? new ObjectReference(Instances.Seen(owner)) : null;
    }

    /// <summary>True for types whose values carry no text of anybody: numbers, truth values, dates, UUIDs.</summary>
    public static bool IsHarmlessType(Frame frame, SyntaxNode type)
    {
        if (type.Kind is SyntaxKind.Name or SyntaxKind.Attribute) return HarmlessTypes.Contains(type.Text);
        return type.Kind == SyntaxKind.Subscript && type.Required(0).Text == "Optional" && IsHarmlessType(frame, type.Required(1));
    }

    public static bool IsHarmlessTypeName(string? name) => name is not null && HarmlessTypes.Contains(name[(name.LastIndexOf('.') + 1)..].TrimEnd('?'));

    /// <summary>True for an expression whose static C# type lets no text of anybody through, enumerations among them.</summary>
    public static bool IsHarmless(Frame frame, SyntaxNode node) =>
        IsHarmlessTypeName(frame.File.Semantics.TypeName(node)) || frame.File.Semantics.BaseTypeNames(node).Contains("System.Enum", StringComparer.Ordinal);

    private static FrozenSet<string> HarmlessTypes { get; } = FrozenSet.ToFrozenSet(
    [
        "int", "float", "bool", "complex", "UUID", "UUID1", "UUID4", "Decimal", "date", "time", "datetime", "timedelta", "PositiveInt", "NonNegativeInt",
        "byte", "sbyte", "short", "ushort", "uint", "long", "ulong", "double", "decimal", "nint", "Guid", "DateTime", "DateTimeOffset", "TimeSpan", "DateOnly", "TimeOnly",
        "Int16", "Int32", "Int64", "UInt16", "UInt32", "UInt64", "Byte", "SByte", "Double", "Single", "Boolean",
    ],
        StringComparer.Ordinal);

    private static Value? Harmless(Frame frame, SyntaxNode node, Value? value) =>
        value is not null && !value.Taint.IsEmpty && frame.IsCSharp && IsHarmless(frame, node) ? value.With(TaintSet.None) : value;

    private static Value Library(Frame frame, LibraryReference library, State state)
    {
        var id = frame.Session.LibraryObject(library.Name, frame.IsCSharp);
        var value = Value.Of(library).Opened();
        return state.Own(id) is not null ? value.WithReferences([library, new ObjectReference(id)]) : value;
    }

    /// <summary>True when an attribute is reached by names of a library alone, and no part of it is marked or was written to.</summary>
    private static bool IsFarName(Frame frame, SyntaxNode node)
    {
        var at = node.Required(0);
        while (true)
        {
            if (frame.Session.Marks.ContainsKey(at)) return false;
            if (at.Kind == SyntaxKind.Name) return Meaning.Of(frame.Session, frame.File, at) is { Variable: null, Library: not null };
            if (at.Kind != SyntaxKind.Attribute) return false;
            at = at.Required(0);
        }
    }
}
