using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Naming;
using OktaGen.Generator.Reading.Symbols;

namespace OktaGen.Generator.Reading.Endpoints;

/// <summary>Finds members that send the same request and return the same: one of them is a mistake, or in vain.</summary>
internal static class DuplicateEndpoints
{
    public static IEnumerable<Finding> Find(IEnumerable<EndpointReading> endpoints, ReadingInput input)
    {
        var seen = new Dictionary<string, IMethodSymbol>(StringComparer.Ordinal);
        foreach (EndpointReading endpoint in endpoints)
        {
            string request = Describe(endpoint);
            if (!seen.TryGetValue(request, out IMethodSymbol? first))
            {
                seen.Add(request, endpoint.Method);
            }
            else if (Signatures.Of(first) != Signatures.Of(endpoint.Method))
            {
                // One method that two bases declare, or that one declares anew, can only be there twice.
                string member = input.Client.Name + "." + endpoint.Method.Name;
                yield return Finding.At(endpoint.Method, input, FindingKind.DuplicateEndpoint, member, first.Name);
            }
        }
    }

    private static string Describe(EndpointReading endpoint) => string.Join(
        "\n",
        endpoint.Bindings
            .Select(binding => $"{binding.Kind} {binding.Key} {ValueOf(binding, endpoint)} {binding.Explode}")
            .Prepend(endpoint.Return.Model.Items ?? string.Empty)
            .Prepend(endpoint.Return.Model.Type)
            .Prepend(endpoint.Route)
            // One that ends and one that does not: the System Log is read both ways.
            .Prepend(endpoint.Head.Attributes.IsTail ? "tail" : "listing"));

    // A body has no type in its binding: it is told apart by its parameter's.
    private static string? ValueOf(BindingModel binding, EndpointReading endpoint) => binding.Kind switch
    {
        BindingKind.ConstantHeader => binding.Value,
        BindingKind.JsonBody or BindingKind.RawBody => endpoint.Signature.First(parameter => parameter.Name == binding.Value).Type,
        _ => binding.Type,
    };
}
