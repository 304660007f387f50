namespace OktaGen.Cli.Orgs;

/// <summary>The org setting "Public client app admins".</summary>
internal sealed class ClientPrivileges
{
    /// <summary>Whether an app becomes super administrator by the first scope that is granted to it.</summary>
    public bool? ClientPrivilegesSetting { get; init; }
}
