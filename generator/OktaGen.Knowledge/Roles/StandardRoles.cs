namespace OktaGen.Knowledge.Roles;

/// <summary>The standard roles that together suffice for operations, and do the least beyond them.</summary>
/// <param name="Roles">The roles, sorted; empty where none is needed, or none is known.</param>
/// <param name="Grade">How well it is known that they suffice, by the operation for which it is known least.</param>
/// <param name="Unknown">The operations for which no role is known, so that the roles may not suffice for them, sorted.</param>
internal sealed record StandardRoles(IReadOnlyList<string> Roles, Grade Grade, IReadOnlyList<string> Unknown)
{
    public static StandardRoles For(IReadOnlyList<OperationRoles> operations, RoleCatalogue catalogue)
    {
        (string Name, HeldRights Rights)[] roles =
        [
            .. catalogue.Roles.Values
                .Where(static role => role.Name != RoleCatalogue.SuperAdmin && !role.IsPartial)
                .Select(static role => role.Name)
                .OrderBy(static name => name, StringComparer.Ordinal)
                .Select(name => (name, HeldRights.Of([name], catalogue))),
        ];
        ILookup<Need, OperationRoles> needs = operations.ToLookup(operation =>
            Array.Exists(roles, role => role.Rights.Judge(operation).Verdict == Verdict.Suffices) ? Need.Lesser
            : operation.Task is { Unable.Count: > 0 } ? Need.SuperAdmin
            : Need.Unknown);
        string[] unknown = Sort(needs[Need.Unknown].Select(static operation => operation.Request));
        if (needs[Need.SuperAdmin].Any())
        {
            return new StandardRoles(
                [RoleCatalogue.SuperAdmin], needs[Need.SuperAdmin].Min(static operation => operation.RoleGrade), unknown);
        }

        int best = FindLeast([.. needs[Need.Lesser].Select(MaskOf)], [.. catalogue.Operations.Select(MaskOf)], roles.Length);
        HeldRights[] chosen = [.. roles.Where((_, index) => (best & (1 << index)) != 0).Select(static role => role.Rights)];
        return new StandardRoles(
            [.. chosen.SelectMany(static rights => rights.Roles)],
            needs[Need.Lesser].Select(BestGradeOf).DefaultIfEmpty(Grade.Unknown).Min(),
            unknown);

        Grade BestGradeOf(OperationRoles operation) => chosen
            .Select(rights => rights.Judge(operation))
            .Where(static judged => judged.Verdict == Verdict.Suffices)
            .Max(static judged => judged.Grade);

        int MaskOf(OperationRoles operation) => roles
            .Select((role, index) => role.Rights.Judge(operation).Verdict == Verdict.Suffices ? 1 << index : 0)
            .Sum();
    }

    // Of the sets that suffice, the one with which the fewest operations are possible; of equals, the one with the fewest roles. A set is
    // a mask with a bit for each role, and so is what suffices for an operation.
    private static int FindLeast(int[] needed, int[] possible, int roles)
    {
        int best = 0;
        (int Operations, int Roles) least = (int.MaxValue, int.MaxValue);
        for (int set = 0; set < 1 << roles; set++)
        {
            if (!Array.TrueForAll(needed, mask => (mask & set) != 0))
            {
                continue;
            }

            (int Operations, int Roles) cost = (possible.Count(mask => (mask & set) != 0), CountBits(set));
            if (cost.CompareTo(least) < 0)
            {
                (best, least) = (set, cost);
            }
        }

        return best;
    }

    private static int CountBits(int set)
    {
        int count = 0;
        for (; set != 0; set &= set - 1)
        {
            count++;
        }

        return count;
    }

    private static string[] Sort(IEnumerable<string> requests) =>
        [.. requests.Distinct(StringComparer.Ordinal).OrderBy(static request => request, StringComparer.Ordinal)];

    private enum Need
    {
        Unknown,
        Lesser,
        SuperAdmin,
    }
}
