namespace OktaGen.Generator.Model;

/// <summary>A type that is read or written as JSON.</summary>
/// <param name="Type">The type, fully qualified, without nullable annotation of its own.</param>
/// <param name="Shape">What the metadata can be made from.</param>
/// <param name="Element">The type in a collection, fully qualified; null where it need not be named.</param>
/// <param name="Method">The method that gives its metadata.</param>
/// <param name="Field">The field that the method keeps it in.</param>
/// <param name="Context">The context that knows it: an index into the client's contexts.</param>
/// <param name="IsObsolete">Whether only obsolete code can name it.</param>
internal sealed record JsonTypeModel(
    string Type, JsonShape Shape, string? Element, string Method, string Field, int Context, bool IsObsolete);
