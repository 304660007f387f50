namespace OktaGen.Management.Tests.Examples;

/// <summary>What is wrong with an example.</summary>
/// <param name="Reason">Why the example is at fault and not the model.</param>
/// <param name="Members">The members at fault, wherever they stand: without them the example has to be read like any other.</param>
internal sealed record KnownFault(string Reason, params string[] Members)
{
    /// <summary>A part of what reading says, where the whole example is at fault.</summary>
    public string? Message { get; init; }
}
