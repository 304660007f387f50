namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>Something that is not written because no client could send it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name in the description, such as <c>GET /users/{id}</c>.</param>
/// <param name="Reason">Why, as a sentence.</param>
/// <param name="Pointer">The JSON pointer to what is wrong.</param>
internal sealed record LeftOut(LeftOutKind Kind, string Name, string Reason, string Pointer);
