using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The groups and their members: a user may be created in some, and leaves all by its deactivation.</summary>
internal sealed class GroupModule : OrgModule, ISavedPart
{
    public GroupModule(OrgState org)
    {
        Store = new GroupStore(org.Options.MembershipDelay) { Changed = group => Index!.Set(group, org) };
        Index = new SearchIndex(org.Options.SearchDelay);
        org.Schemas.Group.Removed.Add(attribute =>
        {
            foreach (GroupRecord group in Store.All)
            {
                group.Profile.Remove(attribute);
            }
        });
        org.UserEvents.Creating.Add(GroupMembership.ReadOfNewUser);
        org.UserEvents.Deprovisioned.Add(user =>
        {
            foreach (GroupRecord group in Store.All)
            {
                group.RemoveMember(user, org.Now);
            }
        });
    }

    public GroupStore Store { get; }

    public SearchIndex Index { get; }

    /// <summary>A group was deleted.</summary>
    public List<Action<GroupRecord>> Deleted { get; } = [];

    public string SavedName => "Groups";

    public override IReadOnlyList<Operation> Operations => [.. GroupOperations.Table, .. GroupMembership.Table];

    public JsonNode Save() => SavedJson.ToNode(Store.Save());

    public void Load(JsonNode saved, OrgState org) => Store.Load(SavedJson.Read<SavedGroups>(saved), org);
}
