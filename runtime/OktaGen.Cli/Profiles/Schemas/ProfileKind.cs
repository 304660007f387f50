namespace OktaGen.Cli.Profiles.Schemas;

/// <summary>Whose profile a schema describes.</summary>
internal enum ProfileKind
{
    User,
    Group,
    App,
}
