using Microsoft.CodeAnalysis;
using OktaGen.Knowledge.Credentials;

namespace OktaGen.Generator.Reading.Attributes;

/// <summary>A <c>[Credential]</c>.</summary>
/// <param name="Kinds">The accepted kinds; null where what it says makes no sense.</param>
/// <param name="Source">The attribute.</param>
internal readonly record struct AppliedCredential(CredentialKinds? Kinds, AttributeData Source);
