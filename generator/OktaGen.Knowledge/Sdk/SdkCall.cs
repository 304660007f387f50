using OktaGen.Knowledge.Catalogue;

namespace OktaGen.Knowledge.Sdk;

/// <summary>What a call of the SDK comes to.</summary>
/// <param name="Operation">
/// The operation; null where versions of the SDK mean different ones by the name, and the version does not tell which.
/// </param>
/// <param name="Scopes">The scopes that it needs.</param>
internal sealed record SdkCall(Operation? Operation, EquatableArray<string> Scopes);
