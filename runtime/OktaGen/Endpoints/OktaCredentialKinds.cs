using System.ComponentModel;

namespace OktaGen.CompilerServices;

/// <summary>
/// A set of credential kinds, as generated code writes it. Not meant for your own code: see <see cref="OktaCredential"/>.
/// </summary>
[Flags]
[EditorBrowsable(EditorBrowsableState.Never)]
public enum OktaCredentialKinds
{
    /// <summary>The endpoint takes no credential.</summary>
    None = 0,

    /// <summary>An API token.</summary>
    ApiToken = 1,

    /// <summary>An OAuth 2.0 access token of whatever origin.</summary>
    OAuth = 2,

    /// <summary>An access token that the app brings along. What accepts <see cref="OAuth"/> accepts it too.</summary>
    UserToken = 4,

    /// <summary>Every kind.</summary>
    Any = ApiToken | OAuth | UserToken,
}
