namespace OktaGen.Knowledge.Roles;

/// <summary>One of Okta's standard roles.</summary>
/// <param name="Name">Its name in Okta's API, such as <c>READ_ONLY_ADMIN</c>.</param>
/// <param name="Label">What the Admin Console calls it.</param>
/// <param name="Limit">On what it holds, in words; empty where it holds on everything.</param>
internal sealed record StandardRole(string Name, string Label, string Limit);
