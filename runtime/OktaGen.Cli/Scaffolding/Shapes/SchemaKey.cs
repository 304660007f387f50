using OktaGen.Cli.Descriptions;

namespace OktaGen.Cli.Scaffolding.Shapes;

/// <summary>Where a schema stands: a component, an operation's body or answer, or something inside one of these.</summary>
/// <param name="Root">The component or operation.</param>
/// <param name="Path">The steps on the way down from it, escaped as in a JSON pointer (RFC 6901); empty for itself.</param>
internal readonly record struct SchemaKey(string Root, string Path = "") : IComparable<SchemaKey>
{
    /// <summary>The step from a list to its items.</summary>
    public const string Item = "[]";

    /// <summary>The step from a map to its values.</summary>
    public const string Value = "{}";

    /// <summary>What an operation takes as its body.</summary>
    public const string Request = "Request";

    /// <summary>What an operation answers.</summary>
    public const string Response = "Response";

    // Before a name that is one of the words above, or the id of an operation that looks like a component.
    private const string Distinct = "~2";

    /// <summary>A component's own schema, or one inside it.</summary>
    public static SchemaKey Component(string name) => new("#/" + name);

    /// <summary>A schema that an operation declares in place.</summary>
    /// <param name="operationId">The operation.</param>
    /// <param name="role">What it is there, such as <c>Request</c>.</param>
    public static SchemaKey Operation(string operationId, string role) =>
        new(operationId.StartsWith('#') ? Distinct + operationId : operationId, "/" + role);

    /// <summary>The schema of a parameter of an operation.</summary>
    public static SchemaKey Parameter(string operationId, string name) => Operation(operationId, Escape(name, Request, Response));

    public bool IsComponent => Root.StartsWith("#/", StringComparison.Ordinal) && Path.Length == 0;

    /// <summary>A step down: <see cref="Item"/> or <see cref="Value"/>.</summary>
    public SchemaKey Inside(string step) => this with { Path = $"{Path}/{step}" };

    /// <summary>A step down to a property.</summary>
    public SchemaKey Property(string jsonName) => Inside(Escape(jsonName, Item, Value));

    public SchemaKey Outside => this with { Path = Path[..Path.LastIndexOf('/')] };

    /// <summary>Whether it is what a list or a map holds.</summary>
    public bool IsElement => LastStep is Item or Value;

    public string LastName => Path.Length > 0
        ? PointerToken.Unescape(LastStep.Replace(Distinct, "", StringComparison.Ordinal))
        : Root[(Root.StartsWith("#/", StringComparison.Ordinal) || Root.StartsWith(Distinct, StringComparison.Ordinal) ? 2 : 0)..];

    private string LastStep => Path[(Path.LastIndexOf('/') + 1)..];

    public int CompareTo(SchemaKey other)
    {
        int byRoot = string.CompareOrdinal(Root, other.Root);
        return byRoot != 0 ? byRoot : string.CompareOrdinal(Path, other.Path);
    }

    public override string ToString() => Root + Path;

    private static string Escape(string name, string first, string second) => name == first || name == second
        ? Distinct + name
        : PointerToken.Escape(name);
}
