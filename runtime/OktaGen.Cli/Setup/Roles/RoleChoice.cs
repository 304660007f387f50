using OktaGen.Cli.Orgs;

namespace OktaGen.Cli.Setup.Roles;

/// <summary>The admin roles that an app is to have.</summary>
/// <param name="Roles">Standard roles, and custom ones that are there.</param>
/// <param name="Own">A custom role of the app's own; null for none.</param>
/// <param name="Least">What was proposed; null where the person has named the roles.</param>
internal sealed record RoleChoice(IReadOnlyList<AdminRole> Roles, OwnRole? Own = null, LeastRole? Least = null)
{
    /// <summary>The custom role that was proposed.</summary>
    public static RoleChoice OfOwn(LeastRole least) => new([], least.Own, least);

    /// <summary>The standard roles that were proposed.</summary>
    public static RoleChoice OfStandard(LeastRole least) =>
        new([.. least.Standard.Select(static type => new AdminRole(type))], Own: null, least);
}
