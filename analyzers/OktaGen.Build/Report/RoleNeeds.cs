using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Build.Report;

/// <summary>What the app needs of the second gate: what its operations need of admin roles, as far as public sources tell.</summary>
/// <param name="Operations">The operations behind that gate that it may call, by path, then by method.</param>
/// <param name="Custom">The least custom role.</param>
/// <param name="Standard">The smallest standard roles.</param>
internal sealed record RoleNeeds(
    IReadOnlyList<(Operation Operation, OperationRoles Roles)> Operations, CustomRole Custom, StandardRoles Standard)
{
    /// <summary>What the operations need that a project may call.</summary>
    public static RoleNeeds Of(PermissionReport report) => Of(report.Members
        .Where(static member => !member.Needs.TakesNoCredential)
        .Select(static member => member.Operation)
        .OfType<Operation>());

    /// <summary>What operations need, of which those behind the gate count.</summary>
    public static RoleNeeds Of(IEnumerable<Operation> called)
    {
        (Operation, OperationRoles Roles)[] operations =
        [
            .. called
                .Where(static operation => operation.NeedsAdminRole)
                .Distinct()
                .OrderBy(static operation => operation.Path, StringComparer.Ordinal)
                .ThenBy(static operation => operation.Method, StringComparer.Ordinal)
                .Select(static operation => (operation, RoleCatalogue.Default.Find(operation.ToString()))),
        ];
        OperationRoles[] roles = [.. operations.Select(static operation => operation.Roles)];
        return new RoleNeeds(
            operations, CustomRole.For(roles, RoleCatalogue.Default), StandardRoles.For(roles, RoleCatalogue.Default));
    }
}
