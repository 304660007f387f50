using System.Diagnostics;

namespace OktaGen.Cli.Keys;

/// <summary>A private JSON Web Key (RFC 7518, sections 6.2.2 and 6.3.2). Secret, and no record: its text must not show the key.</summary>
[DebuggerDisplay("{Kid}")]
internal sealed class PrivateJwk : PublicJwk
{
    public required string D { get; init; }

    public string? P { get; init; }

    public string? Q { get; init; }

    public string? DP { get; init; }

    public string? DQ { get; init; }

    public string? QI { get; init; }
}
