namespace OktaGen.Testing;

/// <summary>The credential kinds that an operation takes.</summary>
[Flags]
internal enum AcceptedCredentials
{
    None = 0,
    ApiToken = 1,
    OAuth = 2,
    Any = ApiToken | OAuth,
}
