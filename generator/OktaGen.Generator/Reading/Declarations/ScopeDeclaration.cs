using Microsoft.CodeAnalysis;

namespace OktaGen.Generator.Reading.Declarations;

/// <summary>One scope that an endpoint, or the interface on behalf of its endpoints, declares as needed.</summary>
/// <param name="Scope">The scope, as written.</param>
/// <param name="Member">The member that needs it, such as <c>IDirectory.GetUserAsync</c>; the interface's name for a default.</param>
/// <param name="Location">The scope's argument in the attribute; the member where it has no source.</param>
internal sealed record ScopeDeclaration(string Scope, string Member, Location Location);
