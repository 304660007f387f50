namespace OktaGen.Generator.Model;

/// <summary>How an answer is returned.</summary>
/// <param name="Type">The method's return type, fully qualified, with nullable annotations.</param>
/// <param name="Kind">What is made of the answer.</param>
/// <param name="JsonType">The JSON metadata of the answer or of its items: an index into the client's JSON types; -1 for none.</param>
/// <param name="IsNullable">Whether an empty answer is null rather than a fault.</param>
/// <param name="ValueTask">The value task to wrap the task in, fully qualified; null for none.</param>
/// <param name="Items">The property that holds a listing's items; null where the answer is an array.</param>
internal sealed record ReturnModel(string Type, ReturnKind Kind, int JsonType, bool IsNullable, string? ValueTask, string? Items)
{
    /// <summary>Whether null is an item like any other, where the answer is a list.</summary>
    public bool AllowsNullItems { get; init; }
}
