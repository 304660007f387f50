namespace OktaGen.Generator.Reading.Cache;

/// <summary>A type of a file.</summary>
/// <param name="Name">Its simple name.</param>
/// <param name="Names">The names that what it shows is made of, and those of the types around it.</param>
internal sealed record DeclaredType(string Name, IReadOnlyCollection<string> Names);
