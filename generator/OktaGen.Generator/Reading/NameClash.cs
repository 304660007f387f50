using Microsoft.CodeAnalysis;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Naming;
using OktaGen.Generator.Reading.Symbols;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Reading;

/// <summary>
/// Another client that takes the place of what is generated for this one before it does: of a class, a file or a registration.
/// </summary>
/// <param name="Name">What both would be called.</param>
/// <param name="Owner">The other interface.</param>
/// <param name="Cure">What to do about it.</param>
internal sealed record NameClash(string Name, INamedTypeSymbol Owner, string Cure)
{
    /// <summary>The first clash with another client of the project; null for none.</summary>
    public static NameClash? Find(string stem, ReadingInput input)
    {
        INamedTypeSymbol client = input.Client;
        string own = ClientNames.HintName(client);
        IEnumerable<ISymbol> types = input.Compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Type, input.CancellationToken);
        foreach (INamedTypeSymbol other in types.OfType<INamedTypeSymbol>())
        {
            if (other.TypeKind != TypeKind.Interface
                || SymbolEqualityComparer.Default.Equals(other, client)
                || OktaAttributes.Find(other.GetAttributes(), KnownNames.OktaClientAttribute) is not { } attribute
                || ClientNames.FindUnreachable(other) is not null
                || string.CompareOrdinal(ClientNames.HintName(other), own) >= 0)
            {
                continue;
            }

            if (string.Equals(ClientNames.HintName(other), own, StringComparison.OrdinalIgnoreCase))
            {
                return new NameClash(ClientNames.FileName(client), other, "rename the interface or its namespace by more than case");
            }

            if (ClientNames.StemOf(other, OktaAttributes.Named(attribute, "Name") as string) == stem)
            {
                bool sameNamespace = SymbolEqualityComparer.Default.Equals(other.ContainingNamespace, client.ContainingNamespace);
                return new NameClash(sameNamespace ? ClientNames.ClassNameOf(stem) : "Add" + stem, other, ClientNames.ChooseAnother);
            }
        }

        return null;
    }
}
