using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Members;
using OktaGen.Generator.Reading.Naming;
using OktaGen.Generator.Reading.Symbols;

namespace OktaGen.Generator.Reading;

/// <summary>Reads the name of a client, and whether a generated file can have it.</summary>
internal static class ClientNameReader
{
    /// <summary>Reads the name.</summary>
    /// <param name="stem">The stem of the generated names; null where the user's own is no identifier.</param>
    /// <param name="ownPart">The part of the generated class that the user wrote.</param>
    /// <param name="attribute">The <c>[OktaClient]</c>.</param>
    /// <param name="input">What is read.</param>
    /// <returns>The stem; nothing where no client can be emitted.</returns>
    public static Result<string> Read(string? stem, OwnPart ownPart, AttributeData attribute, ReadingInput input)
    {
        INamedTypeSymbol client = input.Client;
        var faults = FindFaults(stem, attribute, input).ToImmutableArray();
        if (stem is null || !faults.IsEmpty)
        {
            return new Result<string>(null, faults);
        }

        string className = ClientNames.ClassNameOf(stem);
        if (ownPart.FindClash(className) is { } clash)
        {
            return Finding.At(client, input, FindingKind.GeneratedNameClash, client.Name, className, clash, ClientNames.ChooseAnother);
        }

        // The clash is the generator's to keep out: it looks at all clients side by side.
        if (!input.IsForRules || NameClash.Find(stem, input) is not { } taken)
        {
            return stem;
        }

        var finding = Finding.At(client, input, FindingKind.GeneratedNameClash, client.Name, taken.Name, taken.Owner, taken.Cure);
        return new Result<string>(stem, ImmutableArray.Create(finding with { IsMild = taken.IsElsewhere }));
    }

    private static IEnumerable<Finding> FindFaults(string? stem, AttributeData attribute, ReadingInput input)
    {
        INamedTypeSymbol client = input.Client;
        if (stem is null)
        {
            string said = (string)OktaAttributes.Named(attribute, "Name")!;
            yield return Finding.At(attribute, client, input, FindingKind.InvalidClientName, client.Name, said);
        }

        if (input.LanguageVersion < LanguageVersion.CSharp8)
        {
            yield return Finding.At(client, input, FindingKind.LanguageVersionTooOld, client.Name, input.LanguageVersion.ToDisplayString());
        }

        if (ClientNames.FindUnreachable(client) is { } reason)
        {
            yield return Finding.At(client, input, FindingKind.UnreachableInterface, client.Name, reason);
        }
    }
}
