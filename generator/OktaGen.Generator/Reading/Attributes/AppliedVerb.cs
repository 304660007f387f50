using Microsoft.CodeAnalysis;

namespace OktaGen.Generator.Reading.Attributes;

/// <summary>A verb attribute such as <c>[Get("/api/v1/users")]</c>.</summary>
/// <param name="Verb">The HTTP method in capital letters.</param>
/// <param name="Route">The route as written; null where it is missing or an error.</param>
/// <param name="Source">The attribute.</param>
internal readonly record struct AppliedVerb(string Verb, string? Route, AttributeData Source);
