using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;

namespace OktaGen.Generator.Parsing;

/// <summary>Finds members that send the same request and return the same: one of them is a mistake, or in vain.</summary>
internal static class DuplicateEndpoints
{
    public static void Report(IReadOnlyList<EndpointModel> endpoints, INamedTypeSymbol client, ParserContext context)
    {
        var seen = new Dictionary<string, EndpointModel>(StringComparer.Ordinal);
        foreach (EndpointModel endpoint in endpoints)
        {
            string request = string.Join(
                "\n",
                endpoint.Bindings
                    .Select(static binding => $"{binding.Kind} {binding.Key} {binding.Type}")
                    .Prepend(endpoint.Return.Type)
                    .Prepend(endpoint.Route)
                    // One that ends and one that does not: the System Log is read both ways.
                    .Prepend(endpoint.IsTail ? "tail" : "listing"));
            if (!seen.TryGetValue(request, out EndpointModel? first))
            {
                seen.Add(request, endpoint);
            }
            else if (FindMember(client, endpoint) is { } member)
            {
                context.Report(FindingKind.DuplicateEndpoint, member, client.Name + "." + endpoint.Name, first.Name);
            }
        }
    }

    private static IMethodSymbol? FindMember(INamedTypeSymbol client, EndpointModel endpoint) =>
        client.AllInterfaces.Insert(0, client)
            .SelectMany(type => type.GetMembers(endpoint.Name.TrimStart('@')))
            .OfType<IMethodSymbol>()
            .LastOrDefault(method => method.Parameters.Length == endpoint.Parameters.Count);
}
