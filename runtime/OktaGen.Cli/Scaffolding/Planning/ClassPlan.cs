namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>One class.</summary>
internal sealed record ClassPlan(string Name, string Origin, ModelRole Role)
{
    /// <summary>What the description says in its own words.</summary>
    public string? Prose { get; init; }

    /// <summary>Its own properties.</summary>
    public required IReadOnlyList<PropertyPlan> Properties { get; init; }

    /// <summary>The class that it derives from, where it is one kind of a family.</summary>
    public string? Base { get; init; }

    /// <summary>
    /// The discriminator, the class of each of its texts and of all others, and what reads them, where this is the base of a family.
    /// </summary>
    public (string JsonName, IReadOnlyList<(string Text, string Class)> Kinds, string Unknown, string Converter)? Family { get; init; }

    /// <summary>Whether it is for the kinds of a family that nobody knew.</summary>
    public bool IsUnknownKind { get; init; }

    /// <summary>The assignment that makes a new object one of its kind, in C#.</summary>
    public string? KindAssignment { get; init; }

    /// <summary>Whether the description expects properties that it does not name.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The class in which the same object is sent; null where that is this one, or where it is never sent.</summary>
    public string? Request { get; init; }

    /// <summary>The types that it names, in C#, beside those of its own family.</summary>
    public IEnumerable<string> Types =>
        new[] { Request }.OfType<string>().Concat(Properties.Select(static property => property.Type));

    /// <summary>The assignments that copy this into <see cref="Request"/>, in C#, without those of a list being null.</summary>
    public IReadOnlyList<string> RequestAssignments { get; init; } = [];
}
