namespace OktaGen.Generator.Model;

/// <summary>One value that is put into the request.</summary>
internal sealed record BindingModel
{
    public required BindingKind Kind { get; init; }

    /// <summary>The parameter, escaped; for a constant header its value.</summary>
    public required string Value { get; init; }

    /// <summary>The query key, already escaped; the header's name; or the name of the part that a file becomes.</summary>
    public string? Key { get; init; }

    /// <summary>How the value, or each element of a collection, becomes text.</summary>
    public TextForm Form { get; init; }

    /// <summary>The type that the text form is asked of, without nullable annotation; set for structs.</summary>
    public string? Type { get; init; }

    /// <summary>Whether the value may be null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether a collection is a struct, which is never null.</summary>
    public bool IsStructCollection { get; init; }

    /// <summary>Whether a collection repeats its key.</summary>
    public bool Explode { get; init; }

    /// <summary>The JSON metadata of a body: an index into the client's JSON types.</summary>
    public int JsonType { get; init; } = -1;
}
