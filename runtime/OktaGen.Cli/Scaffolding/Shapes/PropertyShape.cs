using OktaGen.Cli.CSharp;

namespace OktaGen.Cli.Scaffolding.Shapes;

/// <summary>A property of an object.</summary>
internal sealed record PropertyShape(string JsonName, Shape Shape)
{
    public bool IsReadOnly { get; init; }

    public bool IsWriteOnly { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Whether the value must not be seen: a password, a secret, an answer.</summary>
    public bool IsSecret { get; init; }

    /// <summary>What the description says in its own words.</summary>
    public string? Prose { get; init; }

    /// <summary>What the description says about the value beside its type, such as <c>1 to 50 characters</c>.</summary>
    public IReadOnlyList<XmlText> Facts { get; init; } = [];
}
