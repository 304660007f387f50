using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>An admin role that was assigned to an app.</summary>
/// <param name="Id">The assignment's id.</param>
/// <param name="Sequence">The order of assignment.</param>
/// <param name="Type">The standard role, or <c>CUSTOM</c>.</param>
/// <param name="Custom">For a custom role, its id and its resource set's.</param>
/// <param name="Created">When it was assigned.</param>
internal sealed record ClientRoleRecord(
    string Id, long Sequence, string Type, (string Role, string ResourceSet)? Custom, DateTimeOffset Created) : IEntity
{
    public JsonObject ToJson(OrgState org)
    {
        JsonObject json = new()
        {
            ["id"] = Id,
            ["type"] = Type,
            ["label"] = Custom is { } labelled ? org.Roles.FindById(labelled.Role)?.Label : Type,
            ["status"] = "ACTIVE",
            ["assignmentType"] = "CLIENT",
            ["created"] = OrgState.Stamp(Created),
            ["lastUpdated"] = OrgState.Stamp(Created),
        };
        if (Custom is { } custom)
        {
            json["role"] = custom.Role;
            json["resource-set"] = custom.ResourceSet;
        }

        return json;
    }
}
