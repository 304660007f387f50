using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>A factor that a user has enrolled.</summary>
internal sealed class FactorRecord : IEntity
{
    public required string Id { get; init; }

    public required long Sequence { get; init; }

    public required UserRecord User { get; init; }

    public required string Type { get; init; }

    public required string Provider { get; init; }

    public required JsonObject Profile { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset LastUpdated { get; set; }

    public required string Status { get; set; }

    /// <summary>The code that the user would read on the device or in the message.</summary>
    public required string PassCode { get; init; }

    /// <summary>The push that waits for the user, or did last.</summary>
    public PushTransaction? Push { get; set; }

    /// <summary>The user's answer to the push that is to come.</summary>
    public PushAnswer? PlannedAnswer { get; set; }

    /// <summary>The push that nobody has answered yet, if there is one.</summary>
    public PushTransaction? PendingPush(DateTimeOffset now) =>
        Push is { Answer: null } push && push.Result(now) == PushTransaction.Waiting ? push : null;

    public string Path => $"/api/v1/users/{User.Id}/factors/{Id}";

    public JsonObject ToJson(OrgState org)
    {
        JsonObject links = new() { ["self"] = org.Link(Path), ["user"] = org.Link("/api/v1/users/" + User.Id) };
        links[Status == FactorStatus.Active
            ? "verify"
            : "activate"] = org.Link(Status == FactorStatus.Active ? Path + "/verify"
            : Path + "/lifecycle/activate", "POST");
        return new JsonObject
        {
            ["id"] = Id,
            ["factorType"] = Type,
            ["provider"] = Provider,
            ["vendorName"] = Provider,
            ["status"] = Status,
            ["created"] = OrgState.Stamp(Created),
            ["lastUpdated"] = OrgState.Stamp(LastUpdated),
            ["profile"] = Profile.DeepClone(),
            ["_links"] = links,
        };
    }
}
