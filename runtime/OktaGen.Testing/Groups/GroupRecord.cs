using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OktaGen.Testing;

/// <summary>A group in the org's state.</summary>
internal sealed class GroupRecord : IListed
{
    private readonly SortedDictionary<long, UserRecord> _members = [];

    private Lagged<IReadOnlyList<UserRecord>>? _seen;

    public required string Id { get; init; }

    public required long Sequence { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required JsonObject Profile { get; set; }

    public required DateTimeOffset LastUpdated { get; set; }

    public required DateTimeOffset LastMembershipUpdated { get; set; }

    /// <summary>How long its members are listed as they were.</summary>
    [JsonIgnore]
    public TimeSpan MembershipDelay { get; set; }

    /// <summary>Told of each change.</summary>
    [JsonIgnore]
    public Action? Changed { get; set; }

    public string Name => Profile["name"]!.GetValue<string>();

    /// <summary>The members in the order in which the users were created.</summary>
    [JsonIgnore]
    public IEnumerable<UserRecord> Members => _members.Values;

    /// <summary>The members as they are listed.</summary>
    public IEnumerable<UserRecord> ListedMembers(DateTimeOffset now) => _seen?.Get(now) ?? Members;

    public bool HasMember(string userId) => _members.Values.Any(user => user.Id == userId);

    public bool HasMember(UserRecord user) => _members.ContainsKey(user.Sequence);

    /// <summary>Whether the user was none before.</summary>
    public bool AddMember(UserRecord user, DateTimeOffset now)
    {
        bool isNew = _members.TryAdd(user.Sequence, user);
        if (isNew)
        {
            ChangeMembers(now);
        }

        return isNew;
    }

    public void LoadMembers(IEnumerable<UserRecord> users)
    {
        foreach (UserRecord user in users)
        {
            _members.Add(user.Sequence, user);
        }
    }

    /// <summary>Whether the user was one before.</summary>
    public bool RemoveMember(UserRecord user, DateTimeOffset now)
    {
        bool wasMember = _members.Remove(user.Sequence);
        if (wasMember)
        {
            ChangeMembers(now);
        }

        return wasMember;
    }

    public void SetProfile(JsonObject profile, DateTimeOffset now)
    {
        Profile = profile;
        LastUpdated = now;
        Changed?.Invoke();
    }

    public LogTarget ToTarget() => new(Id, "UserGroup", "unknown", Name);

    public JsonObject ToJson(OrgState org)
    {
        string path = "/api/v1/groups/" + Id;
        JsonObject profile = (JsonObject)Profile.DeepClone();
        profile.TryAdd("description", null);
        return new JsonObject
        {
            ["id"] = Id,
            ["created"] = OrgState.Stamp(Created),
            ["lastUpdated"] = OrgState.Stamp(LastUpdated),
            ["lastMembershipUpdated"] = OrgState.Stamp(LastMembershipUpdated),
            ["objectClass"] = new JsonArray("okta:user_group"),
            ["type"] = "OKTA_GROUP",
            ["profile"] = profile,
            ["_links"] = new JsonObject
            {
                ["logo"] = new JsonArray(Logo(org, "medium"), Logo(org, "large")),
                ["users"] = org.Link(path + "/users"),
                ["apps"] = org.Link(path + "/apps"),
            },
        };
    }

    private void ChangeMembers(DateTimeOffset now)
    {
        LastMembershipUpdated = now;
        Changed?.Invoke();
        if (MembershipDelay > TimeSpan.Zero)
        {
            _seen ??= new Lagged<IReadOnlyList<UserRecord>>(MembershipDelay, []);
            _seen.Set([.. Members], now);
        }
    }

    private static JsonObject Logo(OrgState org, string size) => new()
    {
        ["name"] = size,
        ["href"] = $"{org.BaseUrl}/img/logos/groups/okta-{size}.png",
        ["type"] = "image/png",
    };
}
