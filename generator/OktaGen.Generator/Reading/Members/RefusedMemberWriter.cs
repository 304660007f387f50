using System.Text;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Naming;
using OktaGen.Generator.Reading.Symbols;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Reading.Members;

/// <summary>Writes the explicit implementation of a member that cannot be generated.</summary>
internal static class RefusedMemberWriter
{
    // Explicit implementations take constraints and defaults from the interface, and stand in a context without annotations.
    private static readonly SymbolDisplayFormat s_type = SymbolDisplayFormat.FullyQualifiedFormat;

    /// <summary>The implementation; null where C# has none that a generated file could write.</summary>
    public static RefusedMemberModel? Describe(ISymbol member)
    {
        var accessors = new List<string>();
        string? head = member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Ordinary } method => Method(method),
            IPropertySymbol property => Property(property, accessors),
            IEventSymbol declared => Event(declared, accessors),
            _ => null,
        };
        return head is null
            ? null
            : new RefusedMemberModel(
                head,
                new EquatableArray<string>([.. accessors]),
                member.ContainingType.Name + "." + member.Name,
                Obsolescence.ReachesImplementationOf(member));
    }

    private static string Method(IMethodSymbol method)
    {
        var text = new StringBuilder();
        if (method.IsStatic)
        {
            text.Append("static ");
        }

        text.Append(Unsafe(method.ReturnType, method.Parameters))
            .Append(method.ReturnsByRefReadonly ? "ref readonly " : method.ReturnsByRef ? "ref " : string.Empty)
            .Append(method.ReturnType.ToDisplayString(s_type)).Append(' ')
            .Append(method.ContainingType.ToDisplayString(s_type)).Append('.').Append(Identifier.Escape(method.Name));
        if (method.IsGenericMethod)
        {
            text.Append('<')
                .Append(string.Join(", ", method.TypeParameters.Select(static parameter => Identifier.Escape(parameter.Name))))
                .Append('>');
        }

        return text.Append('(').Append(Parameters(method.Parameters)).Append(')').ToString();
    }

    private static string Property(IPropertySymbol property, List<string> accessors)
    {
        if (property.GetMethod is not null)
        {
            accessors.Add("get");
        }

        if (property.SetMethod is { } setter)
        {
            accessors.Add(setter.IsInitOnly ? "init" : "set");
        }

        string name = property.IsIndexer ? "this[" + Parameters(property.Parameters) + "]" : Identifier.Escape(property.Name);
        return (property.IsStatic ? "static " : string.Empty)
            + Unsafe(property.Type, property.Parameters)
            + (property.ReturnsByRefReadonly ? "ref readonly " : property.ReturnsByRef ? "ref " : string.Empty)
            + property.Type.ToDisplayString(s_type) + " " + property.ContainingType.ToDisplayString(s_type) + "." + name;
    }

    private static string Event(IEventSymbol declared, List<string> accessors)
    {
        accessors.Add("add");
        accessors.Add("remove");
        return (declared.IsStatic ? "static " : string.Empty)
            + "event " + declared.Type.ToDisplayString(s_type) + " "
            + declared.ContainingType.ToDisplayString(s_type) + "." + Identifier.Escape(declared.Name);
    }

    private static string Parameters(IEnumerable<IParameterSymbol> parameters) => string.Join(", ", parameters.Select(static parameter =>
        Scoped(parameter) + Modifier(parameter.RefKind) + parameter.Type.ToDisplayString(s_type) + " "
            + Identifier.Escape(parameter.Name)));

    private static string Modifier(RefKind kind) => kind switch
    {
        RefKind.Ref => "ref ",
        RefKind.Out => "out ",
        RefKind.In => "in ",
        RefKind.RefReadOnlyParameter => "ref readonly ",
        _ => string.Empty,
    };

    private static string Scoped(IParameterSymbol parameter) =>
        parameter.RefKind != RefKind.Out && parameter.ScopedKind != ScopedKind.None && !parameter.IsParams ? "scoped " : string.Empty;

    private static string Unsafe(ITypeSymbol type, IEnumerable<IParameterSymbol> parameters) =>
        Pointers.AreIn(type) || parameters.Any(static parameter => Pointers.AreIn(parameter.Type)) ? "unsafe " : string.Empty;
}
