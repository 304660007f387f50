namespace OktaGen.Testing;

/// <summary>The schemas of users, by type, and of groups. That of an app's users belongs to the app.</summary>
internal sealed class SchemaStore(DateTimeOffset now)
{
    /// <summary>What paths call the default type and its schema.</summary>
    public const string Default = "default";

    private readonly List<UserTypeRecord> _types =
    [
        new() { Sequence =
            1, Name = "user", DisplayName = "User", IsDefault = true, Created = now, Schema = CreateUserSchema("User", now) },
    ];

    public IReadOnlyList<UserTypeRecord> Types => _types;

    public UserTypeRecord DefaultType => _types[0];

    public ProfileSchema Group { get; } = new("group", "Okta group", ["name"], BaseAttributes.OfGroups(), now);

    /// <summary>A type was added.</summary>
    public List<Action<UserTypeRecord>> Added { get; } = [];

    /// <summary>Adds a type with the attributes of the default one, as Okta does.</summary>
    public UserTypeRecord Add(string name, string displayName, DateTimeOffset created) =>
        Add(name, displayName, created, DefaultType.Schema.Copy("user", displayName, created));

    /// <summary>Adds a type with Okta's attributes alone.</summary>
    public UserTypeRecord AddBare(string name, DateTimeOffset created) => Add(name, name, created, CreateUserSchema(name, created));

    private UserTypeRecord Add(string name, string displayName, DateTimeOffset created, ProfileSchema schema)
    {
        UserTypeRecord type = new()
        {
            Sequence = _types[^1].Sequence + 1,
            Name = name,
            DisplayName = displayName,
            Created = created,
            Schema = schema,
        };
        _types.Add(type);
        Added.ForEach(tell => tell(type));
        return type;
    }

    public UserTypeRecord? FindType(string id) => id == Default ? DefaultType : _types.Find(type => type.Id == id);

    public UserTypeRecord? FindTypeByName(string name) =>
        name == Default ? DefaultType : _types.Find(type => type.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    public UserTypeRecord? FindTypeBySchema(string id) => id == Default ? DefaultType : _types.Find(type => type.SchemaId == id);

    public SavedSchemas Save() => new()
    {
        Types =
        [
            .. _types.Select(static type => new SavedUserType
            {
                Id = type.Id,
                SchemaId = type.SchemaId,
                Name = type.Name,
                DisplayName = type.DisplayName,
                Created = type.Created,
                Schema = type.Schema.Save(),
            }),
        ],
        Group = Group.Save(),
    };

    public void Load(SavedSchemas saved)
    {
        _types.Clear();
        foreach (SavedUserType type in saved.Types)
        {
            UserTypeRecord record = new()
            {
                Id = type.Id,
                SchemaId = type.SchemaId,
                Sequence = _types.Count + 1,
                Name = type.Name,
                DisplayName = type.DisplayName,
                IsDefault = _types.Count == 0,
                Created = type.Created,
                Schema = CreateUserSchema(type.DisplayName, type.Created),
            };
            record.Schema.Load(type.Schema);
            _types.Add(record);
            Added.ForEach(tell => tell(record));
        }

        Group.Load(saved.Group);
    }

    private static ProfileSchema CreateUserSchema(string title, DateTimeOffset created) =>
        new("user", title, ["login", "firstName", "lastName", "email"], BaseAttributes.OfUsers(), created);
}
