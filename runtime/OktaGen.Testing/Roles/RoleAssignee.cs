namespace OktaGen.Testing;

/// <summary>A user, group or client app that admin roles are assigned to.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Id">Its id; of an app the client id.</param>
internal readonly record struct RoleAssignee(RoleAssigneeKind Kind, string Id)
{
    /// <summary>The path of its resource.</summary>
    public string Path => Kind switch
    {
        RoleAssigneeKind.User => "/api/v1/users/" + Id,
        RoleAssigneeKind.Group => "/api/v1/groups/" + Id,
        _ => "/oauth2/v1/clients/" + Id,
    };

    /// <summary>What an assignment says of it.</summary>
    public string Type => Kind.ToString().ToUpperInvariant();
}
