using System.Text.Json.Nodes;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Testing;

/// <summary>An admin role that was assigned to somebody; of a custom one, a member of the binding of role and resource set.</summary>
/// <param name="Id">The assignment's id.</param>
/// <param name="Sequence">The order of assignment.</param>
/// <param name="Assignee">Who has it.</param>
/// <param name="Type">The standard role, or <c>CUSTOM</c>.</param>
/// <param name="Custom">For a custom role, its id and its resource set's.</param>
/// <param name="Created">When it was assigned.</param>
internal sealed record RoleAssignment(
    string Id, long Sequence, RoleAssignee Assignee, string Type, (string Role, string ResourceSet)? Custom, DateTimeOffset Created)
    : IEntity
{
    public const string CustomType = "CUSTOM";

    public JsonObject ToJson(OrgState org)
    {
        JsonObject links = new() { ["assignee"] = org.Link(Assignee.Path) };
        JsonObject json = new()
        {
            ["id"] = Id,
            ["type"] = Type,
            ["label"] = Custom is { } labelled ? org.Roles.FindById(labelled.Role)?.Label : RoleCatalogue.Default.Roles[Type].Label,
            ["status"] = "ACTIVE",
            ["assignmentType"] = Assignee.Type,
            ["created"] = OrgState.Stamp(Created),
            ["lastUpdated"] = OrgState.Stamp(Created),
            ["_links"] = links,
        };
        if (Custom is { } custom)
        {
            json["role"] = custom.Role;
            json["resource-set"] = custom.ResourceSet;
            links["role"] = org.Link(RoleRecord.Route + custom.Role);
            links["permissions"] = org.Link($"{RoleRecord.Route}{custom.Role}/permissions");
            links["resource-set"] = org.Link(ResourceSetRecord.Route + custom.ResourceSet);
            links["member"] = org.Link($"{ResourceSetRecord.Route}{custom.ResourceSet}/bindings/{custom.Role}/members/{Id}");
        }

        return json;
    }

    /// <summary>As a member of the binding of its role and resource set.</summary>
    public JsonObject ToMember(OrgState org) => new()
    {
        ["id"] = Id,
        ["created"] = OrgState.Stamp(Created),
        ["lastUpdated"] = OrgState.Stamp(Created),
        ["_links"] = new JsonObject { ["self"] = org.Link(Assignee.Path) },
    };
}
