using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OktaGen.Testing;

/// <summary>A user in the org's state.</summary>
internal sealed class UserRecord : IListed
{
    public required string Id { get; init; }

    public required long Sequence { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required JsonObject Profile { get; set; }

    public required string TypeId { get; set; }

    [JsonInclude]
    public string Status { get; private set; } = UserStatus.Staged;

    [JsonInclude]
    public DateTimeOffset? Activated { get; private set; }

    [JsonInclude]
    public DateTimeOffset? StatusChanged { get; private set; }

    [JsonInclude]
    public DateTimeOffset LastUpdated { get; private set; }

    [JsonInclude]
    public DateTimeOffset? PasswordChanged { get; private set; }

    [JsonInclude]
    public bool HasPassword { get; private set; }

    public string? RecoveryQuestion { get; set; }

    /// <summary>A deactivation that has begun and is not done; null where none has.</summary>
    public Delay? Deactivation { get; set; }

    /// <summary>Counts the changes, for the entity tag: two changes may fall into one millisecond.</summary>
    [JsonInclude]
    public int Version { get; private set; }

    public string Login => Profile["login"]!.GetValue<string>();

    public string EntityTag => string.Create(CultureInfo.InvariantCulture, $"W/\"{Id[^8..]}{Version:x8}\"");

    public LogTarget ToTarget() =>
        new(Id, "User", Login, $"{(string?)Profile["firstName"]} {(string?)Profile["lastName"]}");

    /// <summary>Told of each change.</summary>
    [JsonIgnore]
    public Action? Changed { get; set; }

    public void Touch(DateTimeOffset now)
    {
        LastUpdated = now;
        Version++;
        Changed?.Invoke();
    }

    public void Become(string status, DateTimeOffset now)
    {
        if (Status is UserStatus.Staged or UserStatus.Deprovisioned && status is not (UserStatus.Staged or UserStatus.Deprovisioned))
        {
            Activated = now;
        }

        // Deactivation takes the password away: a later activation starts anew.
        Deactivation = null;
        HasPassword &= status != UserStatus.Deprovisioned;
        Status = status;
        StatusChanged = now;
        Touch(now);
    }

    public void SetPassword(DateTimeOffset now)
    {
        HasPassword = true;
        PasswordChanged = now;
        Touch(now);
    }

    public JsonObject ToJson(OrgState org) => UserJson.Write(this, org);
}
