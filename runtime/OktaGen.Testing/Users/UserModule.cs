using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The users: their profiles and their life, in which deactivations may take their time.</summary>
internal sealed class UserModule : OrgModule, ISavedPart
{
    private readonly OrgState _org;

    public UserModule(OrgState org)
    {
        _org = org;
        Store = new UserStore(org.Schemas, org.Now);
        Index = new SearchIndex(org.Options.SearchDelay);
        Store.Changed = user => Index.Set(user, org);
        foreach (UserTypeRecord type in org.Schemas.Types)
        {
            Watch(type);
        }

        org.Schemas.Added.Add(Watch);
    }

    public UserStore Store { get; }

    public SearchIndex Index { get; }

    public UserEvents Events { get; } = new();

    public string SavedName => "Users";

    public override IReadOnlyList<Operation> Operations => [.. UserOperations.Table, .. UserLifecycle.Table];

    public override void Tick() => UserLifecycle.FinishDeactivations(_org);

    public JsonNode Save() => SavedJson.ToNode(Store.Save());

    public void Load(JsonNode saved, OrgState org) => Store.Load(SavedJson.Read<SavedUsers>(saved));

    // What a schema has no more is in no profile.
    private void Watch(UserTypeRecord type) => type.Schema.Removed.Add(attribute =>
    {
        foreach (UserRecord user in Store.All.Where(user => user.TypeId == type.Id))
        {
            user.Profile.Remove(attribute);
        }
    });
}
