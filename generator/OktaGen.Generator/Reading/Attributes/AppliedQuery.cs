namespace OktaGen.Generator.Reading.Attributes;

/// <summary>A <c>[Query]</c>.</summary>
/// <param name="Key">The key that it gives; null for the parameter's name.</param>
/// <param name="Explode">Whether a collection repeats its key.</param>
internal readonly record struct AppliedQuery(string? Key, bool Explode);
