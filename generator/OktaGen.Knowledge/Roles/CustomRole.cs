namespace OktaGen.Knowledge.Roles;

/// <summary>The least custom role that suffices for operations, as far as their permissions are known.</summary>
/// <param name="Permissions">Its permissions, by name.</param>
/// <param name="Unknown">The operations of which no permission is known, so that it may not suffice for them, sorted.</param>
internal sealed record CustomRole(IReadOnlyList<NeededPermission> Permissions, IReadOnlyList<string> Unknown)
{
    /// <summary>The permissions that no custom role can hold: only the standard roles that have them will do.</summary>
    public IEnumerable<NeededPermission> Impossible =>
        Permissions.Where(static permission => permission.Permission.IsForCustomRoles == false);

    public static CustomRole For(IReadOnlyList<OperationRoles> operations, RoleCatalogue catalogue)
    {
        var requests = new SortedDictionary<string, List<OperationRoles>>(StringComparer.Ordinal);
        foreach (OperationRoles operation in operations.OrderBy(static operation => operation.Alternatives.Count))
        {
            foreach (string name in Choose(operation.Alternatives, requests.Keys, catalogue))
            {
                (requests.TryGetValue(name, out List<OperationRoles>? needing) ? needing : requests[name] = []).Add(operation);
            }
        }

        // What another one certainly includes need not be named.
        return new CustomRole(
            [
                .. requests
                    .Where(need => !requests.Keys.Any(other => other != need.Key && CertainlyIncludes(catalogue, other, need.Key)))
                    .Select(need => new NeededPermission(
                        catalogue.Permissions[need.Key], need.Value.Max(static operation => operation.PermissionGrade), Sort(need.Value))),
            ],
            Sort(operations.Where(static operation => operation.Alternatives.Count == 0)));
    }

    // One that costs nothing further, or else the narrowest.
    private static IReadOnlyList<string> Choose(
        IReadOnlyList<IReadOnlyList<string>> alternatives, ICollection<string> chosen, RoleCatalogue catalogue) =>
        alternatives.FirstOrDefault(set => set.All(name => chosen.Any(held => CertainlyIncludes(catalogue, held, name))))
            ?? (alternatives.Count > 0 ? alternatives[0] : []);

    private static bool CertainlyIncludes(RoleCatalogue catalogue, string permission, string included) =>
        catalogue.Close([new GradedName(permission, Grade.Stated)]).TryGetValue(included, out Grade grade) && grade == Grade.Stated;

    private static string[] Sort(IEnumerable<OperationRoles> operations) =>
        [.. operations.Select(static operation => operation.Request).Distinct(StringComparer.Ordinal)
            .OrderBy(static request => request, StringComparer.Ordinal)];
}
