using System.ComponentModel;

namespace OktaGen.CompilerServices;

/// <summary>
/// Whether a call may be repeated after a failure that leaves open whether Okta carried it out, as generated code writes it. Not meant for
/// your own code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum OktaRetryClass
{
    /// <summary>As its HTTP method allows: GET, HEAD and PUT may be repeated, other methods may not.</summary>
    ByMethod,

    /// <summary>It may be repeated, whatever its method.</summary>
    Safe,

    /// <summary>It may not be repeated, whatever its method.</summary>
    Never,
}
