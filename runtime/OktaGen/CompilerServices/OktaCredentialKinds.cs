using System.ComponentModel;

namespace OktaGen.CompilerServices;

/// <summary>A set of credential kinds, as generated code writes it. Not meant for your own code: see <see cref="OktaCredential"/>.</summary>
[Flags]
[EditorBrowsable(EditorBrowsableState.Never)]
public enum OktaCredentialKinds
{
    /// <summary>The endpoint takes no credential.</summary>
    None = 0,

    /// <summary>An API token.</summary>
    ApiToken = 1,

    /// <summary>An OAuth 2.0 access token.</summary>
    OAuth = 2,

    /// <summary>Every kind.</summary>
    Any = ApiToken | OAuth,
}
