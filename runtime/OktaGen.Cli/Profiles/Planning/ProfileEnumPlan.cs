namespace OktaGen.Cli.Profiles.Planning;

/// <summary>An open enum.</summary>
/// <param name="Name">The type.</param>
/// <param name="Attribute">The attribute whose values these are.</param>
/// <param name="Members">Names, values, and what people read.</param>
internal sealed record ProfileEnumPlan(string Name, string Attribute, IReadOnlyList<(string Name, string Value, string? Title)> Members);
