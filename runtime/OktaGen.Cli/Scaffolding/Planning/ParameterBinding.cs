namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>Where a parameter's value goes.</summary>
/// <param name="Place">The part of the request.</param>
/// <param name="Name">Its name there; null where it is that of the parameter, or the part has none.</param>
/// <param name="Explodes">Whether each item of a list is a value of its own.</param>
internal sealed record ParameterBinding(ParameterPlace Place, string? Name = null, bool Explodes = false)
{
    public static ParameterBinding Body { get; } = new(ParameterPlace.Body);

    /// <summary>The header that says in which form the body is sent.</summary>
    public static ParameterBinding ContentType { get; } = new(ParameterPlace.Header, "Content-Type");
}
