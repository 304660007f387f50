using System.Text.Json;
using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The users of the org.</summary>
internal sealed class UserStore
{
    private readonly SortedDictionary<long, UserRecord> _bySequence = [];
    private readonly Dictionary<string, UserRecord> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UserRecord> _byLogin = new(StringComparer.OrdinalIgnoreCase);

    private readonly SchemaStore _schemas;

    private long _lastSequence;

    public UserStore(SchemaStore schemas, DateTimeOffset now)
    {
        _schemas = schemas;
        Admin = Create(
            new JsonObject
            {
                ["firstName"] = "Test",
                ["lastName"] = "Admin",
                ["login"] = "admin@example.com",
                ["email"] = "admin@example.com",
            },
            now);
        Admin.SetPassword(now);
        Admin.Become(UserStatus.Active, now);
    }

    /// <summary>The id of the default user type, which users have unless they are told otherwise.</summary>
    public string TypeId => _schemas.DefaultType.Id;

    /// <summary>The admin who owns the org's API tokens. In no listing, so that a test sees the users it seeded and no other.</summary>
    public UserRecord Admin { get; private set; }

    /// <summary>All users but the admin, in the order of creation.</summary>
    public IEnumerable<UserRecord> All => _bySequence.Values;

    public int Count => _bySequence.Count;

    /// <summary>Told of each change of a user who is listed.</summary>
    public Action<UserRecord>? Changed { get; set; }

    public UserRecord Add(JsonObject profile, DateTimeOffset now, string? typeId = null)
    {
        UserRecord user = Create(profile, now);
        user.TypeId = typeId ?? TypeId;
        List(user);
        return user;
    }

    /// <summary>
    /// Finds a user the way a path does: by id, else by login, else by the part of a login before its <c>@</c> if only one fits.
    /// </summary>
    public UserRecord? Find(string text)
    {
        if (_byId.TryGetValue(text, out UserRecord? user) || _byLogin.TryGetValue(text, out user))
        {
            return user;
        }

        UserRecord[] found = [.. _byLogin.Where(pair => pair.Key.StartsWith(text + "@", StringComparison.OrdinalIgnoreCase))
            .Select(pair => pair.Value)
            .Take(2)];
        return found.Length == 1 ? found[0] : null;
    }

    public UserRecord? FindById(string id) => _byId.GetValueOrDefault(id);

    /// <exception cref="JsonException">What was saved names a user who was not.</exception>
    public UserRecord FindSaved(string id) => FindById(id) ?? throw new JsonException($"There is no user {id}.");

    public bool IsLoginTaken(string login, UserRecord? by = null) => _byLogin.TryGetValue(login, out UserRecord? user) && user != by;

    public void SetProfile(UserRecord user, JsonObject profile, DateTimeOffset now)
    {
        _byLogin.Remove(user.Login);
        user.Profile = profile;
        _byLogin.Add(user.Login, user);
        user.Touch(now);
    }

    public void Remove(UserRecord user)
    {
        _bySequence.Remove(user.Sequence);
        _byId.Remove(user.Id);
        _byLogin.Remove(user.Login);
    }

    public SavedUsers Save() => new() { Admin = Admin, All = All, LastSequence = _lastSequence };

    public void Load(SavedUsers saved)
    {
        _bySequence.Clear();
        _byId.Clear();
        _byLogin.Clear();
        Admin = saved.Admin;
        _lastSequence = saved.LastSequence;
        Index(Admin);
        foreach (UserRecord user in saved.All)
        {
            Index(user);
            List(user);
        }
    }

    private void List(UserRecord user)
    {
        user.Changed = () => Changed?.Invoke(user);
        user.Changed();
        _bySequence.Add(user.Sequence, user);
    }

    private UserRecord Create(JsonObject profile, DateTimeOffset now)
    {
        UserRecord user = new() { Id = Ids.New("00u"), Sequence = ++_lastSequence, Created = now, Profile = profile, TypeId = TypeId };
        user.Touch(now);
        Index(user);
        return user;
    }

    private void Index(UserRecord user)
    {
        _byId.Add(user.Id, user);
        _byLogin.Add(user.Login, user);
    }
}
