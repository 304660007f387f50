using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>Custom admin roles: a listing that is an object, with the next page's link in its body.</summary>
internal static class RoleOperations
{
    private const int Page = 100;

    public static IReadOnlyList<Operation> Table { get; } =
    [
        new("GET", "/api/v1/iam/roles", OktaScopes.RolesRead, call => Pager.PageObject(call, call.Org.Roles.All, "roles", Page)),
        new("POST", "/api/v1/iam/roles", OktaScopes.RolesManage, Create),
        new("GET", "/api/v1/iam/roles/{roleIdOrLabel}", OktaScopes.RolesRead, call => Answer.Ok(Find(call).ToJson(call.Org))),
        new("PUT", "/api/v1/iam/roles/{roleIdOrLabel}", OktaScopes.RolesManage, Replace),
        new("DELETE", "/api/v1/iam/roles/{roleIdOrLabel}", OktaScopes.RolesManage, Delete),
    ];

    private static RoleRecord Find(Call call)
    {
        string text = call.PathValues["roleIdOrLabel"];
        return call.Org.Roles.FindById(text)
            ?? call.Org.Roles.All.FirstOrDefault(role => role.Label == text)
            ?? throw OktaErrors.ResourceNotFound(text, "Role");
    }

    private static Answer Create(Call call)
    {
        OrgState org = call.Org;
        (string label, string description) = Read(call, existing: null);
        if (call.Body["permissions"] is not JsonArray { Count: > 0 })
        {
            throw OktaErrors.Validation("permissions", "permissions: The field cannot be left blank");
        }

        return Answer.Ok(org.Roles.Add(sequence => new RoleRecord
        {
            Id = Ids.New("cr0"),
            Sequence = sequence,
            Created = org.Now,
            LastUpdated = org.Now,
            Label = label,
            Description = description,
        }).ToJson(org));
    }

    private static Answer Replace(Call call)
    {
        RoleRecord role = Find(call);
        (role.Label, role.Description) = Read(call, role);
        role.LastUpdated = call.Org.Now;
        return Answer.Ok(role.ToJson(call.Org));
    }

    private static Answer Delete(Call call)
    {
        call.Org.Roles.Remove(Find(call));
        return Answer.NoContent();
    }

    private static (string Label, string Description) Read(Call call, RoleRecord? existing)
    {
        string label = JsonBody.Text(call.Body, "label") is { Length: > 0 } sent
            ? sent
            : throw OktaErrors.Validation("label", "label: The field cannot be left blank");
        if (call.Org.Roles.All.Any(role => role != existing && role.Label == label))
        {
            throw OktaErrors.Validation("label", "label: An object with this field already exists in the current organization");
        }

        return JsonBody.Text(call.Body, "description") is { Length: > 0 } description
            ? (label, description)
            : throw OktaErrors.Validation("description", "description: The field cannot be left blank");
    }
}
