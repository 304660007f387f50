namespace OktaGen.Cli.Profiles.Comparison;

/// <summary>A difference between two readings of an org's schemas.</summary>
/// <param name="Kind">What became of the attribute.</param>
/// <param name="Profile">Whose attribute, such as "user type default".</param>
/// <param name="Attribute">The attribute; null where all of the profile's schema came or went.</param>
/// <param name="Detail">What it is, or was and is.</param>
internal sealed record ProfileChange(ProfileChangeKind Kind, string Profile, string? Attribute, string Detail)
{
    /// <summary>The kind for people.</summary>
    public string KindText => Kind switch
    {
        ProfileChangeKind.Gone => "gone",
        ProfileChangeKind.TypeChanged => "type changed",
        ProfileChangeKind.Changed => "changed",
        _ => "new",
    };
}
