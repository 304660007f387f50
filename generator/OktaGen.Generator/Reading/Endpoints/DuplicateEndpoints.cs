using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Naming;

namespace OktaGen.Generator.Reading.Endpoints;

/// <summary>Finds members that send the same request and return the same: one of them is a mistake, or in vain.</summary>
internal static class DuplicateEndpoints
{
    public static void Report(IEnumerable<(IMethodSymbol Method, EndpointModel Endpoint)> endpoints, INamedTypeSymbol client, ParserContext context)
    {
        var seen = new Dictionary<string, IMethodSymbol>(StringComparer.Ordinal);
        foreach ((IMethodSymbol method, EndpointModel endpoint) in endpoints)
        {
            string request = Describe(endpoint);
            if (!seen.TryGetValue(request, out IMethodSymbol? first))
            {
                seen.Add(request, method);
            }
            else if (Signatures.Of(first) != Signatures.Of(method))
            {
                // One method that two bases declare, or that one declares anew, can only be there twice.
                context.Report(FindingKind.DuplicateEndpoint, method, client.Name + "." + method.Name, first.Name);
            }
        }
    }

    private static string Describe(EndpointModel endpoint) => string.Join(
        "\n",
        endpoint.Bindings
            .Select(binding => $"{binding.Kind} {binding.Key} {ValueOf(binding, endpoint)} {binding.Explode}")
            .Prepend(endpoint.Return.Items ?? string.Empty)
            .Prepend(endpoint.Return.Type)
            .Prepend(endpoint.Route)
            // One that ends and one that does not: the System Log is read both ways.
            .Prepend(endpoint.IsTail ? "tail" : "listing"));

    // A body has no type in its binding: it is told apart by its parameter's.
    private static string? ValueOf(BindingModel binding, EndpointModel endpoint) => binding.Kind switch
    {
        BindingKind.ConstantHeader => binding.Value,
        BindingKind.JsonBody or BindingKind.RawBody => endpoint.Parameters.First(parameter => parameter.Name == binding.Value).Type,
        _ => binding.Type,
    };
}
