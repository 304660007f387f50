namespace OktaGen.Build.Metadata;

/// <summary>A reference whose members the report cannot know.</summary>
/// <param name="Name">The assembly's name.</param>
/// <param name="Path">The file; null where none was given.</param>
/// <param name="Reason">Why, as the end of a sentence.</param>
internal sealed record UnreadableReference(string Name, string? Path, string Reason);
