namespace OktaGen.Knowledge.Roles;

/// <summary>One of Okta's standard roles.</summary>
/// <param name="Name">Its name in Okta's API, such as <c>READ_ONLY_ADMIN</c>.</param>
/// <param name="Label">What the Admin Console calls it.</param>
/// <param name="IsPartial">Whether its rights hold for a part of all resources alone, whatever it is assigned for.</param>
internal sealed record StandardRole(string Name, string Label, bool IsPartial);
