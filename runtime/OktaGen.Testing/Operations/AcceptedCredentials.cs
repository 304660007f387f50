namespace OktaGen.Testing;

/// <summary>The credential kinds that an operation takes. The members are those of the catalogue.</summary>
[Flags]
internal enum AcceptedCredentials
{
    None = 0,
    ApiToken = 1,

    /// <summary>An access token by client credentials.</summary>
    OAuth = 2,

    /// <summary>The access token of a signed-in user.</summary>
    UserToken = 4,

    Any = ApiToken | OAuth | UserToken,
}
