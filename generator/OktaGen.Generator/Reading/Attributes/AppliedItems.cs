using Microsoft.CodeAnalysis;

namespace OktaGen.Generator.Reading.Attributes;

/// <summary>An <c>[Items]</c>.</summary>
/// <param name="Property">The property that holds a listing's items; null where it is missing or an error.</param>
/// <param name="Source">The attribute.</param>
internal readonly record struct AppliedItems(string? Property, AttributeData Source);
