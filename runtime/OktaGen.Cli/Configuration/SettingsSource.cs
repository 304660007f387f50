namespace OktaGen.Cli.Configuration;

/// <summary>One place that settings come from.</summary>
/// <param name="Name">What it is, for people.</param>
/// <param name="Values">What it holds by itself.</param>
internal sealed record SettingsSource(string Name, OktaOptions Values)
{
    public bool NamesOrg => !string.IsNullOrWhiteSpace(Values.OrgUrl) || !string.IsNullOrWhiteSpace(Values.OktaDomain);

    /// <summary>The org that it names; null where it names none, or what cannot be one.</summary>
    public Uri? Org => OrgUrl.Parse(Values);
}
