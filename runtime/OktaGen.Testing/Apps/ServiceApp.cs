namespace OktaGen.Testing;

/// <summary>What makes an app an API Services app: its client id, keys, grants, and the assertions it has used.</summary>
internal sealed class ServiceApp(string clientId)
{
    public string ClientId { get; init; } = clientId;

    /// <summary>The secret that it authenticates with instead of its keys, if it is of that kind.</summary>
    public string? ClientSecret { get; set; }

    public List<PublicKey> Keys { get; init; } = [];

    /// <summary>Whether its token requests need a proof of possession.</summary>
    public bool RequireDPoP { get; set; }

    public EntityStore<GrantRecord> Grants { get; init; } = new();

    /// <summary>The app as one that admin roles are assigned to.</summary>
    public RoleAssignee Assignee { get; } = new(RoleAssigneeKind.Client, clientId);

    /// <summary>The <c>jti</c> values of assertions; each is good for one use.</summary>
    public SpentIds UsedAssertions { get; } = new();

    public PublicKey? FindKey(string? id) => Keys.Find(key => key.Id == id);

    public GrantRecord? FindGrant(string scope) => Grants.All.FirstOrDefault(grant => grant.Scope == scope);

    /// <summary>The grant of a scope; granting it twice is the same as once.</summary>
    public GrantRecord Grant(string scope, DateTimeOffset now, TimeSpan delay = default) =>
        FindGrant(scope) ?? Grants.Add(sequence => new GrantRecord(Ids.New("oag"), sequence, ClientId, scope, new Delay(now, delay)));

    public void RemoveKeys()
    {
        Keys.ForEach(key => key.Dispose());
        Keys.Clear();
    }
}
