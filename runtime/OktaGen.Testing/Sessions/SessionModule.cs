using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The sessions of users, which end when a user is signed out.</summary>
internal sealed class SessionModule : OrgModule, ISavedPart
{
    public SessionModule(OrgState org) => org.UserEvents.SignedOut.Add(user => Store.RemoveAll(session => session.User == user));

    public EntityStore<SessionRecord> Store { get; } = new();

    public string SavedName => "Sessions";

    public override IReadOnlyList<Operation> Operations => SessionOperations.Table;

    public JsonNode Save() => SavedJson.ToNode(Store.All.Select(SavedSession.Of));

    public void Load(JsonNode saved, OrgState org)
    {
        SessionRecord[] sessions = [.. SavedJson.Read<SavedSession[]>(saved).Select(session => session.ToRecord(org))];
        Store.Load(sessions, sessions.LastOrDefault()?.Sequence ?? 0);
    }
}
