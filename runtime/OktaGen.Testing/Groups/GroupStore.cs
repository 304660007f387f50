using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The groups of the org.</summary>
/// <param name="membershipDelay">How long members are listed as they were before a change.</param>
internal sealed class GroupStore(TimeSpan membershipDelay)
{
    private readonly SortedDictionary<long, GroupRecord> _bySequence = [];
    private readonly Dictionary<string, GroupRecord> _byId = new(StringComparer.Ordinal);

    private long _lastSequence;

    /// <summary>All groups, in the order of creation.</summary>
    public IEnumerable<GroupRecord> All => _bySequence.Values;

    /// <summary>Told of each change of a group.</summary>
    public Action<GroupRecord>? Changed { get; set; }

    public GroupRecord Add(JsonObject profile, DateTimeOffset now)
    {
        GroupRecord group = new()
        {
            Id = Ids.New("00g"),
            Sequence = ++_lastSequence,
            Created = now,
            LastUpdated = now,
            LastMembershipUpdated = now,
            Profile = profile,
        };
        List(group);
        return group;
    }

    public GroupRecord? FindById(string id) => _byId.GetValueOrDefault(id);

    public GroupRecord? FindByName(string name) => All.FirstOrDefault(group => group.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    public SavedGroups Save() => new()
    {
        All = All,
        Members = All.ToDictionary(group => group.Id, group => group.Members.Select(user => user.Id).ToArray(), StringComparer.Ordinal),
        LastSequence = _lastSequence,
    };

    public void Load(SavedGroups saved, OrgState org)
    {
        _bySequence.Clear();
        _byId.Clear();
        _lastSequence = saved.LastSequence;
        foreach (GroupRecord group in saved.All)
        {
            group.LoadMembers(saved.Members[group.Id].Select(org.Users.FindSaved));
            List(group);
        }
    }

    public void Remove(GroupRecord group)
    {
        _bySequence.Remove(group.Sequence);
        _byId.Remove(group.Id);
    }

    private void List(GroupRecord group)
    {
        group.MembershipDelay = membershipDelay;
        group.Changed = () => Changed?.Invoke(group);
        group.Changed();
        _bySequence.Add(group.Sequence, group);
        _byId.Add(group.Id, group);
    }
}
