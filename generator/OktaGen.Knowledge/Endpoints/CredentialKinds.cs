namespace OktaGen.Knowledge.Endpoints;

/// <summary>The kinds of credential that an operation accepts.</summary>
[Flags]
internal enum CredentialKinds
{
    /// <summary>It takes none.</summary>
    None = 0,

    ApiToken = 1,

    /// <summary>An OAuth 2.0 access token.</summary>
    OAuth = 2,

    Any = ApiToken | OAuth,
}
