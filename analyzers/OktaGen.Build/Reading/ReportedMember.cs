using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Endpoints;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Build.Reading;

/// <summary>A member that needs the consent of whoever grants scopes: an endpoint, or code written by hand that calls some.</summary>
internal sealed record ReportedMember
{
    /// <summary>The member with namespace and type, such as <c>MyApp.IDirectory.GetUserAsync</c>.</summary>
    public required string FullName { get; init; }

    /// <summary>The member as the rules name it, such as <c>IDirectory.GetUserAsync</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The assembly that declares it.</summary>
    public required string Assembly { get; init; }

    /// <summary>HTTP method and route; null for code written by hand.</summary>
    public required (string Verb, string Route)? Request { get; init; }

    /// <summary>What the catalogue knows of the request; null where Okta has no such operation.</summary>
    public Operation? Operation => Request is { } request ? OperationCatalogue.Default.Find(request.Verb, request.Route) : null;

    public required DeclaredScopes Declared { get; init; }

    /// <summary>The kinds of credential that are declared; null where nothing is.</summary>
    public required CredentialKinds? DeclaredCredentials { get; init; }

    /// <summary>The members that use it, sorted; empty for what is declared in the assembly itself.</summary>
    public IReadOnlyList<string> UsedBy { get; init; } = [];

    /// <summary>What is declared, beside what Okta requires.</summary>
    public EndpointNeeds Needs => new(Operation, Declared.Scopes, DeclaredCredentials);

    /// <summary>What the app must be granted: the client asks for what is declared, and Okta for what it requires.</summary>
    public IEnumerable<string> NeededScopes => Declared.Scopes.Concat(Needs.MissingScopes);

    /// <summary>Whether the call takes whatever credential the app has.</summary>
    public bool TakesAnyCredential => Request is null || Needs.TakesNoCredential || Needs.Credentials == CredentialKinds.Any;
}
