namespace OktaGen.Testing;

/// <summary>Who can have admin roles.</summary>
internal enum RoleAssigneeKind
{
    User,
    Group,
    Client,
}
