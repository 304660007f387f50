using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Naming;

namespace OktaGen.Generator.Reading.Endpoints;

/// <summary>Reads parameters as they stand in the signature.</summary>
internal static class SignatureReader
{
    public static ParameterModel[] Read(IMethodSymbol method, bool withDefaults, TypeNames names)
    {
        var models = new ParameterModel[method.Parameters.Length];
        for (int i = models.Length - 1; i >= 0; i--)
        {
            IParameterSymbol parameter = method.Parameters[i];
            string type = names.Of(parameter.Type);
            bool isParams = parameter is { IsParams: true, Type.TypeKind: TypeKind.Array };
            string? value = withDefaults && !isParams ? DefaultValue.Format(parameter, type) : null;
            models[i] = new ParameterModel(isParams && withDefaults ? "params " + type : type, Identifier.Escape(parameter.Name), value);

            // A parameter may be optional by attribute alone; none before it can have a default then.
            withDefaults &= isParams || value is not null;
        }

        return models;
    }
}
