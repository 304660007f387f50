namespace OktaGen.Testing;

/// <summary>What happens to users and concerns other parts of the org, which users do not know.</summary>
internal sealed class UserEvents
{
    /// <summary>
    /// Reads what a request to create a user says of another part, and refuses it, before there is a user; gives what is to be done when
    /// there is one.
    /// </summary>
    public List<Func<Call, Action<UserRecord>>> Creating { get; } = [];

    /// <summary>A user was deactivated.</summary>
    public List<Action<UserRecord>> Deprovisioned { get; } = [];

    /// <summary>A user was signed out everywhere.</summary>
    public List<Action<UserRecord>> SignedOut { get; } = [];
}
