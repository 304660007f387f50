namespace OktaGen.Cli.Scaffolding.Shapes;

/// <summary>Where a schema stands: a component, an operation's body or answer, or something inside one of these.</summary>
/// <param name="Root">The component or operation.</param>
/// <param name="Path">The names on the way down from it; empty for itself.</param>
internal readonly record struct SchemaKey(string Root, string Path = "") : IComparable<SchemaKey>
{
    /// <summary>The step from a list to its items.</summary>
    public const string Item = "[]";

    /// <summary>The step from a map to its values.</summary>
    public const string Value = "{}";

    /// <summary>A component's own schema, or one inside it.</summary>
    public static SchemaKey Component(string name) => new("#/" + name);

    /// <summary>A schema that an operation declares in place.</summary>
    /// <param name="operationId">The operation.</param>
    /// <param name="role">What it is there, such as <c>Request</c>.</param>
    public static SchemaKey Operation(string operationId, string role) => new(operationId, "/" + role);

    public bool IsComponent => Root.StartsWith("#/", StringComparison.Ordinal) && Path.Length == 0;

    public SchemaKey Inside(string name) => this with { Path = $"{Path}/{name}" };

    public SchemaKey Outside => this with { Path = Path[..Path.LastIndexOf('/')] };

    public string LastName => Path.Length == 0 ? Root[(Root.StartsWith("#/", StringComparison.Ordinal) ? 2 : 0)..] : Path[(Path.LastIndexOf('/') + 1)..];

    public int CompareTo(SchemaKey other)
    {
        int byRoot = string.CompareOrdinal(Root, other.Root);
        return byRoot != 0 ? byRoot : string.CompareOrdinal(Path, other.Path);
    }

    public override string ToString() => Root + Path;
}
