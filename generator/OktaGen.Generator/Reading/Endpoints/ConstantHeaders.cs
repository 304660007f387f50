using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Symbols;
using OktaGen.Knowledge.Shared;

namespace OktaGen.Generator.Reading.Endpoints;

/// <summary>Reads the headers whose values attributes give, or Okta demands.</summary>
internal static class ConstantHeaders
{
    private const string Accept = "Accept";

    public static Result<BindingModel[]> Read(EndpointHead head, ReadingInput input)
    {
        ImmutableArray<AppliedHeader> applied = AppliedTo(head, input);
        string? demanded = head.Operation?.Accept;
        if (applied.IsEmpty && demanded is null)
        {
            return Array.Empty<BindingModel>();
        }

        // The nearest header of a name counts: the method's, then that of the interface that declares it, then the client's, then Okta's.
        var headers = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (demanded is not null)
        {
            headers[Accept] = demanded;
        }

        var findings = new List<Finding>();
        foreach (AppliedHeader header in applied)
        {
            string? fault = HeaderRules.FindFault(header.Name)
                ?? (header.Value is null ? "it has no value" : HeaderRules.FindValueFault(header.Value));
            if (fault is null)
            {
                headers[header.Name] = header.Value!;
            }
            else
            {
                findings.Add(Finding.At(header.Source, head.Method, input, FindingKind.InvalidHeader, head.Name, header.Name, fault));
            }
        }

        return findings.Count > 0
            ? new Result<BindingModel[]>(null, findings.ToImmutableArray())
            : headers
                .Select(static header => new BindingModel { Kind = BindingKind.ConstantHeader, Key = header.Key, Value = header.Value })
                .ToArray();
    }

    private static ImmutableArray<AppliedHeader> AppliedTo(EndpointHead head, ReadingInput input)
    {
        INamedTypeSymbol type = head.Method.ContainingType;
        ImmutableArray<AppliedHeader> inherited = SymbolEqualityComparer.Default.Equals(type, input.Client)
            ? ImmutableArray<AppliedHeader>.Empty
            : input.AttributesOf(input.Client).Headers;
        return inherited.AddRange(input.AttributesOf(type).Headers).AddRange(head.Attributes.Headers);
    }
}
