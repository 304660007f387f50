using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Naming;
using OktaGen.Generator.Reading.Symbols;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Reading;

/// <summary>
/// Another client that takes the place of what is generated for this one before it does: of a class, a file or a registration.
/// </summary>
/// <param name="Name">What both would be called.</param>
/// <param name="Owner">The other client, for a message.</param>
/// <param name="Cure">What to do about it.</param>
internal sealed record NameClash(string Name, string Owner, string Cure)
{
    /// <summary>Whether the other one is a registration alone, of another assembly or by hand: only short calls of it fail.</summary>
    public bool IsElsewhere { get; private init; }

    /// <summary>The first clash with another client of the project, or of one that it references; null for none.</summary>
    public static NameClash? Find(string stem, ReadingInput input) => FindInProject(stem, input) ?? FindElsewhere(stem, input);

    private static NameClash? FindElsewhere(string stem, ReadingInput input)
    {
        string method = ClientModel.RegistrationOf(stem);
        return Registrations.Of(input.Compilation).Find(method) is { } owner
            ? new NameClash(method, $"one of '{OwnerOf(owner, input)}'", ClientNames.ChooseAnother) { IsElsewhere = true }
            : null;
    }

    private static NameClash? FindInProject(string stem, ReadingInput input)
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
                const string Cure = "rename the interface or its namespace by more than case";
                return new NameClash(ClientNames.FileName(client), OwnerOf(other), Cure);
            }

            if (ClientNames.StemOf(other, OktaAttributes.Named(attribute, "Name") as string) == stem)
            {
                bool sameNamespace = SymbolEqualityComparer.Default.Equals(other.ContainingNamespace, client.ContainingNamespace);
                string name = sameNamespace ? ClientNames.ClassNameOf(stem) : ClientModel.RegistrationOf(stem);
                return new NameClash(name, OwnerOf(other), ClientNames.ChooseAnother);
            }
        }

        return null;
    }

    private static string OwnerOf(INamedTypeSymbol registration, ReadingInput input) =>
        SymbolEqualityComparer.Default.Equals(registration.ContainingAssembly, input.Compilation.Assembly)
            ? registration.Name
            : registration.ContainingAssembly.Name;

    private static string OwnerOf(INamedTypeSymbol client) => $"that of '{client.ToDisplayString()}'";
}
