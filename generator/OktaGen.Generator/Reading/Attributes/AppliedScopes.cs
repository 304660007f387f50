using Microsoft.CodeAnalysis;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Reading.Attributes;

/// <summary>A <c>[RequiresScope]</c>.</summary>
/// <param name="Scopes">Its scopes, sorted, each once; null where it names nothing, or what cannot be a scope.</param>
/// <param name="Source">The attribute.</param>
internal readonly record struct AppliedScopes(EquatableArray<string>? Scopes, AttributeData Source);
