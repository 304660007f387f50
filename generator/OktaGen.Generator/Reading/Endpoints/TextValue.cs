using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;

namespace OktaGen.Generator.Reading.Endpoints;

/// <summary>A type whose values have a text form.</summary>
/// <param name="Form">How a value becomes text.</param>
/// <param name="Type">The type without its nullability, as C#.</param>
/// <param name="IsNullable">Whether a value may be null.</param>
/// <param name="Enum">The enum, whose wire names the client needs; null for other types.</param>
internal readonly record struct TextValue(TextForm Form, string Type, bool IsNullable, INamedTypeSymbol? Enum);
