using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;

namespace OktaGen.Generator.Reading.Json;

/// <summary>A type that an endpoint reads or writes as JSON.</summary>
/// <param name="Context">The context that serves it.</param>
/// <param name="Type">The type, fully qualified, without nullable annotation of its own.</param>
/// <param name="Shape">What its metadata can be made from.</param>
/// <param name="Element">The type in a collection, fully qualified; null where it need not be named.</param>
/// <param name="Stem">What generated members for it are named after.</param>
/// <param name="IsObsolete">Whether only obsolete code can name the type.</param>
internal sealed record JsonUse(ITypeSymbol Context, string Type, JsonShape Shape, string? Element, string Stem, bool IsObsolete);
