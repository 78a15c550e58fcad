using Crpbot.Code.Trees;

namespace Crpbot.Code.Semantics.Python;

/// <content>Members of modules, classes and instances.</content>
internal sealed partial class PythonResolver
{
    /// <summary>What <c>from module import name</c> gives.</summary>
    /// <param name="from">Importing module.</param>
    /// <param name="text">Module with leading dots.</param>
    /// <param name="name">Name.</param>
    /// <param name="inquiry">Question.</param>
    public PythonMeaning Imported(PythonModule from, string text, string name, ref PythonInquiry inquiry)
    {
        if (Imports.Module(text, from) is { } module)
        {
            // A module that imports from itself (a script called like a package) means the package.
            if (!ReferenceEquals(module, from) || module.Children.Count > 0) return ModuleMember(module, name, ref inquiry);
            return Imports.Foreign(Imports.Absolute(text, from)).Member(name);
        }

        var absolute = Imports.Absolute(text, from);
        if (text[0] != '.' && Imports.Module(absolute + "." + name, from) is { } sub) return sub.Meaning;
        return absolute is "builtins" ? Imports.Foreign(name) : Imports.Foreign(absolute).Member(name);
    }

    /// <summary>A member of a module: what it binds, a module in it, what it star-imports; a variable of unknown value keeps its dotted name.</summary>
    private PythonMeaning ModuleMember(PythonModule module, string name, ref PythonInquiry inquiry)
    {
        if (module.Scope.Own(name) is { } own)
        {
            var meaning = Of(own, ref inquiry);
            return meaning.Kind == PythonMeaningKind.Unknown ? Imports.Foreign(Joined(module, name)) : meaning;
        }

        if (module.Children.TryGetValue(name, out var child)) return child.Meaning;
        if (module.StarImports.Count > 0 && Starred(module, name, ref inquiry) is { } found) return found;
        return Imports.Foreign(Joined(module, name));
    }

    private static string Joined(PythonModule module, string name) => module.Name.Length == 0 ? name : module.Name + "." + name;

    /// <summary>What a module's star imports give for a name; null when none of them has it.</summary>
    private PythonMeaning? Starred(PythonModule module, string name, ref PythonInquiry inquiry)
    {
        var (own, package) = module.Starred(name);
        if (own is not null) return Of(own, ref inquiry) is { Kind: not PythonMeaningKind.Unknown } meaning ? meaning : Imports.Foreign(Joined(own.Module, own.Text));
        return package is not null ? Imports.Foreign(package).Member(name) : null;
    }

    /// <summary>A member of what a meaning stands for.</summary>
    /// <param name="holder">What stands before the dot.</param>
    /// <param name="name">Member.</param>
    /// <param name="inquiry">Question.</param>
    public PythonMeaning Member(PythonMeaning holder, string name, ref PythonInquiry inquiry) => holder.Kind switch
    {
        PythonMeaningKind.Foreign when holder.Dotted is "builtins" or "__builtins__" => Imports.Foreign(name),
        PythonMeaningKind.Foreign or PythonMeaningKind.ForeignInstance => holder.Member(name),
        PythonMeaningKind.Module => ModuleMember(holder.Module!, name, ref inquiry),
        PythonMeaningKind.Class => ClassMember(holder.Class!, name, instance: false, after: null, ref inquiry),
        PythonMeaningKind.Instance => ClassMember(holder.Class!, name, instance: true, after: null, ref inquiry),
        PythonMeaningKind.Super => ClassMember(holder.Class!, name, instance: true, after: holder.Class, ref inquiry),
        _ => PythonMeaning.Unknown,
    };

    private PythonMeaning ClassMember(PythonClass type, string name, bool instance, PythonClass? after, ref PythonInquiry inquiry)
    {
        var lineage = Lineage(type, ref inquiry);
        foreach (var one in lineage.Classes)
        {
            if (ReferenceEquals(one, after)) continue;
            if (one.Own(name) is { } own) return OwnMember(one, own, instance, ref inquiry);
            if (instance && one.Fields.TryGetValue(name, out var field)) return Of(field, ref inquiry);
        }

        return lineage.Foreign.Count > 0 ? Imports.Foreign(lineage.Foreign[0]).Member(name) : PythonMeaning.Unknown;
    }

    private PythonMeaning OwnMember(PythonClass type, PythonName own, bool instance, ref PythonInquiry inquiry)
    {
        var meaning = Of(own, ref inquiry);
        if (meaning.Kind == PythonMeaningKind.Function && ReferenceEquals(meaning.Function!.Owner, type))
        {
            var function = meaning.Function;
            if (function.Symbol.IsProperty) return instance ? ResultOf(function, type.Instance, ref inquiry) : PythonMeaning.Unknown;
            return (instance || function.Symbol.IsClassMethod) && !function.Symbol.IsStatic ? function.Bound : function.Meaning;
        }

        // "x = None" in the body and "self.x = …" in a method.
        if (instance && meaning.Kind is PythonMeaningKind.None or PythonMeaningKind.Unknown && type.Fields.TryGetValue(own.Text, out var field)) return Of(field, ref inquiry);
        return meaning;
    }

    /// <summary>Ancestors of a class.</summary>
    /// <param name="type">Class.</param>
    /// <param name="inquiry">Question.</param>
    public PythonLineage Lineage(PythonClass type, ref PythonInquiry inquiry)
    {
        if (type.Lineage is { } known) return known;
        if (!inquiry.Enter(type, out var outer)) return new PythonLineage([type], []);
        var bases = new List<PythonLineage>();
        foreach (var argument in type.Symbol.Node.Required(2).Children)
        {
            if (argument is null or { Kind: SyntaxKind.Keyword or SyntaxKind.Starred }) continue;
            var meaning = Evaluate(type.Module, argument, ref inquiry);
            if (meaning.Kind == PythonMeaningKind.Class) bases.Add(Lineage(meaning.Class!, ref inquiry));
            else if (meaning.Kind == PythonMeaningKind.Foreign && !PythonTypes.IsEmptyBase(meaning.Dotted)) bases.Add(new PythonLineage([], [meaning.Dotted]));
        }

        var lineage = PythonLineages.Merge(type, bases);
        if (inquiry.Leave(outer)) type.Lineage = lineage;
        return lineage;
    }
}
