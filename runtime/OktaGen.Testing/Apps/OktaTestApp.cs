namespace OktaGen.Testing;

/// <summary>An app of an <see cref="OktaTestOrg"/> as it was when it was read; later changes do not show.</summary>
public sealed class OktaTestApp
{
    internal OktaTestApp(AppRecord app)
    {
        Id = app.Id;
        Label = app.Label;
        Name = app.Name;
        Status = app.Status;
        ClientId = app.Service?.ClientId;
        UserIds = [.. app.Users.All.Select(user => user.Id)];
        GroupIds = [.. app.Groups.All.Select(group => group.Id)];
    }

    /// <summary>The id: 20 characters that begin with <c>0oa</c>.</summary>
    public string Id { get; }

    /// <summary>The label, which people see.</summary>
    public string Label { get; }

    /// <summary>The name of the kind of app in Okta's catalogue, such as <c>oidc_client</c> or <c>bookmark</c>.</summary>
    public string Name { get; }

    /// <summary>The status, as Okta writes it: <c>ACTIVE</c> or <c>INACTIVE</c>.</summary>
    public string Status { get; }

    /// <summary>
    /// The client id of an API Services app, for <see cref="OktaTestOrg.ServiceApp"/>; <see langword="null"/> for other apps.
    /// </summary>
    public string? ClientId { get; }

    /// <summary>The ids of the users who are assigned directly.</summary>
    public IReadOnlyList<string> UserIds { get; }

    /// <summary>The ids of the groups that are assigned.</summary>
    public IReadOnlyList<string> GroupIds { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Label} ({Status})";
}
