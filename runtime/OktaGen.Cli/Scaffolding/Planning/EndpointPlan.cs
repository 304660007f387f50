using OktaGen.Cli.CSharp;

namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>One method.</summary>
internal sealed record EndpointPlan(string OperationId, string Name, string Verb, string Route)
{
    public required IReadOnlyList<string> Scopes { get; init; }

    public required IReadOnlyList<ParameterPlan> Parameters { get; init; }

    /// <summary>The return type in C#.</summary>
    public required string Returns { get; init; }

    /// <summary>What it returns, in words.</summary>
    public required XmlText ReturnsText { get; init; }

    /// <summary>Attributes beside verb and scopes, in C#.</summary>
    public IReadOnlyList<string> Attributes { get; init; } = [];

    /// <summary>What the description says in its own words.</summary>
    public string? Prose { get; init; }

    /// <summary>What is worth knowing about the operation, a sentence each.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}
