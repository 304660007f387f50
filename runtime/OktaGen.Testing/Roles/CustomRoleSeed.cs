namespace OktaGen.Testing;

/// <summary>A custom role with a resource set of its own, which a test gives to somebody without calls.</summary>
internal static class CustomRoleSeed
{
    /// <exception cref="ArgumentException">What is given is no permission for custom roles, or no resource.</exception>
    public static void Assign(
        OrgState org, RoleAssignee assignee, IReadOnlyCollection<string> permissions, IReadOnlyCollection<string> resources)
    {
        string[] names = [.. permissions.Select(name => Verify(name, nameof(permissions), RolePermissionOperations.Verify))];
        OrgResource[] parsed = [.. resources.Select(text => Verify(text, nameof(resources), known => OrgResource.Parse(known, org)))];
        RoleRecord role = org.Roles.Add(sequence => RoleRecord.Create(sequence, $"Role {sequence}", "Seeded by a test", org.Now));
        Array.ForEach(names, name => role.Permit(name, org.Now));
        ResourceSetRecord set = org.ResourceSets.Add(sequence =>
            ResourceSetRecord.Create(sequence, $"Resources {sequence}", role.Description, org.Now));
        Array.ForEach(parsed, resource => set.Add(resource, org));
        org.RoleAssignments.Add(assignee, RoleAssignment.CustomType, set.Bind(role.Id).Custom, org.Now);
    }

    private static T Verify<T>(string text, string parameter, Func<string, T> read)
    {
        try
        {
            return read(text);
        }
        catch (RefusedException refused)
        {
            throw new ArgumentException((string?)refused.Answer.Body?["errorCauses"]?[0]?["errorSummary"], parameter);
        }
    }
}
