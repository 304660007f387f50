namespace OktaGen.Testing;

/// <summary>Who makes a call.</summary>
internal sealed record Caller
{
    public static Caller Anonymous { get; } = new();

    public string? ClientId { get; init; }

    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>The user whom an access token stands for, whom <c>me</c> names.</summary>
    public string? User { get; init; }

    /// <summary>Whether an API token was sent: then the caller is the org's admin, whom <c>me</c> names.</summary>
    public bool IsAdmin { get; init; }

    /// <summary>Whether that admin is a super administrator.</summary>
    public bool IsSuperAdmin { get; init; }

    /// <summary>What only super administrators may do. Of an access token scopes decide, and roles where they limit calls.</summary>
    public void VerifySuperAdmin()
    {
        if (IsAdmin && !IsSuperAdmin)
        {
            throw OktaErrors.PermissionMissing();
        }
    }
}
