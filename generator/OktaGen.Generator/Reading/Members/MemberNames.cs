using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Reading.Members;

/// <summary>The names of a generated class's members. Whatever the interface uses is taken: it would be hidden, or hide.</summary>
internal static class MemberNames
{
    /// <summary>The names, with those taken that the user's code has.</summary>
    public static UniqueNames TakenBy(ImmutableArray<INamedTypeSymbol> interfaces, OwnPart ownPart, string className)
    {
        var names = new UniqueNames();
        names.Take(className);
        foreach (string name in ownPart.MemberNames)
        {
            names.Take(name);
        }

        foreach (ISymbol member in interfaces.SelectMany(static type => type.GetMembers()))
        {
            names.Take(member.Name);
            foreach (IParameterSymbol parameter in (member as IMethodSymbol)?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
            {
                names.Take(parameter.Name);
            }
        }

        return names;
    }
}
