namespace OktaGen.Generator;

/// <summary>The names of the pipeline's steps, for tests that watch what runs again.</summary>
internal static class TrackingNames
{
    public const string Clients = nameof(Clients);
    public const string Scopes = OktaGen.Generator.Reading.Project.ScopesConfiguration.TrackingName;
    public const string GrantedScopes = nameof(GrantedScopes);
    public const string Clashes = nameof(Clashes);
    public const string IncompleteContexts = nameof(IncompleteContexts);
}
