using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>A user's or a group's assignment to an app.</summary>
/// <param name="Id">The id of the user or group.</param>
/// <param name="Sequence">The order of assignment.</param>
/// <param name="AppId">The app's id.</param>
/// <param name="IsUser">Whether it is a user's.</param>
/// <param name="Created">When it was made.</param>
/// <param name="Content">What the client sent: profile, credentials, priority.</param>
internal sealed record AppAssignment(
    string Id, long Sequence, string AppId, bool IsUser, DateTimeOffset Created, JsonObject Content) : IEntity
{
    public JsonObject ToJson(OrgState org)
    {
        JsonObject json = new() { ["id"] = Id, ["lastUpdated"] = OrgState.Stamp(Created) };
        if (IsUser)
        {
            json["created"] = OrgState.Stamp(Created);
            json["scope"] = "USER";
            json["status"] = "ACTIVE";
            json["statusChanged"] = OrgState.Stamp(Created);
            json["syncState"] = "DISABLED";
            json["credentials"] = new JsonObject { ["userName"] = org.Users.FindById(Id)?.Login };
        }
        else
        {
            json["priority"] = 0;
        }

        json["profile"] = new JsonObject();
        foreach (string name in (string[])["profile", "priority"])
        {
            if (Content[name] is { } sent)
            {
                json[name] = sent.DeepClone();
            }
        }

        string kind = IsUser ? "user" : "group";
        json["_links"] = new JsonObject
        {
            ["app"] = org.Link("/api/v1/apps/" + AppId),
            [kind] = org.Link($"/api/v1/{kind}s/{Id}"),
        };
        return json;
    }
}
