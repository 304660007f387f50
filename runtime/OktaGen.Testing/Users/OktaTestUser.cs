using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>A user of an <see cref="OktaTestOrg"/> as it was when it was read; later changes do not show.</summary>
public sealed class OktaTestUser
{
    internal OktaTestUser(UserRecord user)
    {
        Id = user.Id;
        Login = user.Login;
        Status = user.Status;
        Created = user.Created;
        LastUpdated = user.LastUpdated;
        Profile = (JsonObject)user.Profile.DeepClone();
    }

    /// <summary>The id: 20 characters that begin with <c>00u</c>.</summary>
    public string Id { get; }

    /// <summary>The login, in the form of an e-mail address.</summary>
    public string Login { get; }

    /// <summary>The status, as Okta writes it: <c>ACTIVE</c>, <c>SUSPENDED</c>, …</summary>
    public string Status { get; }

    /// <summary>The time of creation, by the org's clock.</summary>
    public DateTimeOffset Created { get; }

    /// <summary>The time of the last change, by the org's clock.</summary>
    public DateTimeOffset LastUpdated { get; }

    /// <summary>A copy of the profile, custom attributes included.</summary>
    public JsonObject Profile { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Login} ({Status})";
}
