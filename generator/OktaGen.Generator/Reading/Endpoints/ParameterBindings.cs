using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Json;
using OktaGen.Generator.Reading.Naming;

namespace OktaGen.Generator.Reading.Endpoints;

/// <summary>Where the values of all parameters of an endpoint go.</summary>
/// <param name="Parameters">Each parameter, in the order of the signature.</param>
/// <param name="QueryKeys">The keys of all query values, those of the route too.</param>
internal sealed record ParameterBindings(ImmutableArray<ParameterBinding> Parameters, ICollection<string> QueryKeys)
{
    public bool HasCursor => Parameters.Any(static parameter => parameter.IsOf(BindingKind.Cursor));

    /// <summary>The JSON type of the body; null for none.</summary>
    public JsonUse? Body => Parameters.FirstOrDefault(static parameter => parameter.Json is not null)?.Json;

    public IEnumerable<INamedTypeSymbol> Enums => Parameters.Select(static parameter => parameter.Enum).OfType<INamedTypeSymbol>();

    /// <summary>The parameter that cancels, escaped; null for none.</summary>
    public string? FindCancellationToken(IMethodSymbol method)
    {
        for (int i = 0; i < Parameters.Length; i++)
        {
            if (Parameters[i].Model is null)
            {
                return Identifier.Escape(method.Parameters[i].Name);
            }
        }

        return null;
    }

    /// <summary>What goes into the request, in the order in which it is put there.</summary>
    public BindingModel[] InOrder(IReadOnlyList<BindingModel> constantHeaders)
    {
        var ordered = new List<BindingModel>(Parameters.Length + constantHeaders.Count);
        for (int placeholder = 0; placeholder < Parameters.Length; placeholder++)
        {
            AddPath(placeholder);
        }

        Add(static parameter => parameter.IsOf(BindingKind.Query) || parameter.IsOf(BindingKind.QueryCollection));
        Add(static parameter => parameter.IsBody);
        ordered.AddRange(constantHeaders);
        Add(static parameter => parameter.IsOf(BindingKind.Header));
        Add(static parameter => parameter.IsOf(BindingKind.CallOptions));
        Add(static parameter => parameter.IsOf(BindingKind.Cursor));
        return [.. ordered];

        void AddPath(int placeholder)
        {
            foreach (ParameterBinding parameter in Parameters)
            {
                if (parameter.Placeholder == placeholder)
                {
                    ordered.Add(parameter.Model!);
                }
            }
        }

        void Add(Func<ParameterBinding, bool> isNext)
        {
            foreach (ParameterBinding parameter in Parameters)
            {
                if (isNext(parameter))
                {
                    ordered.Add(parameter.Model!);
                }
            }
        }
    }
}
