using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>A factor as it is saved: with its user's id.</summary>
internal sealed class SavedFactor
{
    public required string Id { get; init; }

    public required long Sequence { get; init; }

    public required string User { get; init; }

    public required string Type { get; init; }

    public required string Provider { get; init; }

    public required JsonObject Profile { get; init; }

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset LastUpdated { get; init; }

    public required string Status { get; init; }

    public required string PassCode { get; init; }

    public PushTransaction? Push { get; init; }

    public PushAnswer? PlannedAnswer { get; init; }

    public static SavedFactor Of(FactorRecord factor) => new()
    {
        Id = factor.Id,
        Sequence = factor.Sequence,
        User = factor.User.Id,
        Type = factor.Type,
        Provider = factor.Provider,
        Profile = factor.Profile,
        Created = factor.Created,
        LastUpdated = factor.LastUpdated,
        Status = factor.Status,
        PassCode = factor.PassCode,
        Push = factor.Push,
        PlannedAnswer = factor.PlannedAnswer,
    };

    public FactorRecord ToRecord(OrgState org) => new()
    {
        Id = Id,
        Sequence = Sequence,
        User = org.Users.FindSaved(User),
        Type = Type,
        Provider = Provider,
        Profile = Profile,
        Created = Created,
        LastUpdated = LastUpdated,
        Status = Status,
        PassCode = PassCode,
        Push = Push,
        PlannedAnswer = PlannedAnswer,
    };
}
