namespace OktaGen.Generator.Model;

/// <summary>One parameter as it stands in the signature.</summary>
/// <param name="Type">The type, fully qualified, with its nullable annotation; <c>params</c> before it where that is said.</param>
/// <param name="Name">The name, escaped.</param>
/// <param name="Default">The default value as C#; null for none.</param>
internal sealed record ParameterModel(string Type, string Name, string? Default);
