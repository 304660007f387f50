using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Endpoints;
using OktaGen.Generator.Reading.Json;
using OktaGen.Generator.Reading.Naming;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Reading;

/// <summary>Gives an endpoint the names and indexes that it has in its client.</summary>
internal static class EndpointModelFactory
{
    private const string RequestName = "request";

    public static EndpointModel Create(EndpointReading endpoint, JsonTypeTable jsonTypes, UniqueNames names, TypeNames typeNames)
    {
        // In the order of what is put and read: names are numbered by it.
        BindingModel[] bindings = WithJsonType(endpoint.Bindings, jsonTypes.IndexOf(endpoint.Parameters.Body));
        int returnType = jsonTypes.IndexOf(endpoint.Return.Json);
        return new EndpointModel
        {
            Name = Identifier.Escape(endpoint.Method.Name),
            ExplicitInterface = endpoint.IsExplicit ? typeNames.Of(endpoint.Method.ContainingType) : null,
            IsObsolete = Obsolescence.ReachesImplementationOf(endpoint.Method),
            Field = names.Make("s_" + endpoint.Method.Name),
            Route = endpoint.Route,
            Scopes = endpoint.Head.Scopes.Scopes,
            Accepted = endpoint.Head.Credential?.Kinds,
            Retry = endpoint.Retry,
            IsTail = endpoint.Head.Attributes.IsTail,
            Return = returnType < 0 ? endpoint.Return.Model : endpoint.Return.Model with { JsonType = returnType },
            Parameters = new EquatableArray<ParameterModel>(endpoint.Signature),
            Bindings = new EquatableArray<BindingModel>(bindings),
            CancellationToken = endpoint.Parameters.FindCancellationToken(endpoint.Method),
            RequestLocal = NameRequest(endpoint.Method),
        };
    }

    private static BindingModel[] WithJsonType(BindingModel[] bindings, int jsonType) => jsonType < 0
        ? bindings
        : [.. bindings.Select(binding => binding.Kind == BindingKind.JsonBody ? binding with { JsonType = jsonType } : binding)];

    private static string NameRequest(IMethodSymbol method)
    {
        // Hardly ever taken.
        if (!method.Parameters.Any(static parameter => parameter.Name == RequestName))
        {
            return RequestName;
        }

        var names = new UniqueNames();
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            names.Take(parameter.Name);
        }

        return names.Make(RequestName);
    }
}
