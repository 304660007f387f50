namespace OktaGen.Generator.Model;

/// <summary>A member of an enum.</summary>
/// <param name="Value">Its value as C#.</param>
/// <param name="WireName">The name by which it is sent.</param>
internal sealed record EnumMemberModel(string Value, string WireName);
