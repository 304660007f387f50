namespace OktaGen.Cli.Explain;

/// <summary>A request that is asked about.</summary>
/// <param name="Method">The HTTP method in capital letters; null where none was said.</param>
/// <param name="Path">The path, without origin and query; its values may be concrete.</param>
internal readonly record struct AskedRequest(string? Method, string Path);
