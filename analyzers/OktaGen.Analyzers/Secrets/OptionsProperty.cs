using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OktaGen.Generator;

namespace OktaGen.Analyzers.Secrets;

/// <summary>Tells the properties of the runtime's options.</summary>
internal static class OptionsProperty
{
    /// <summary>Where text is assigned to one of the properties that <paramref name="names"/> lists: the property, and what is assigned.</summary>
    public static (IPropertySymbol Property, IOperation Value)? FindAssigned(IOperation operation, string[] names) =>
        operation is IAssignmentOperation { Target: IPropertyReferenceOperation { Property: { } property } } assignment
        && names.Contains(property.Name)
        && IsOfOptions(property.ContainingType)
            ? (property, assignment.Value)
            : null;

    /// <summary>What is assigned, where it is written out in the code and not empty.</summary>
    public static string? ConstantOf(IOperation value) => value.ConstantValue is { HasValue: true, Value: string { Length: > 0 } text } ? text : null;

    private static bool IsOfOptions(INamedTypeSymbol type) =>
        type.Name is "OktaOptions" or "OktaCallOptions"
        && type.ContainingNamespace is { Name: KnownNames.Namespace, ContainingNamespace.IsGlobalNamespace: true };
}
