namespace OktaGen.Analyzers.Tests.WholeApi;

/// <summary>Where the parts of an endpoint stand in the text, counted from one.</summary>
/// <param name="Route">The route.</param>
/// <param name="Attribute">The attribute that says the scopes; 0 for none.</param>
/// <param name="Scopes">Each scope.</param>
/// <param name="Name">The method's name.</param>
internal sealed record TestEndpointLines(int Route, int Attribute, IReadOnlyList<int> Scopes, int Name);
