namespace OktaGen.Generator.Model;

/// <summary>A type that is read or written as JSON.</summary>
/// <param name="Type">The type, fully qualified, without nullable annotation of its own.</param>
/// <param name="IsList">Whether it is read as a list of that type.</param>
/// <param name="Field">The field that holds its metadata.</param>
/// <param name="Context">The context that knows it: an index into the client's contexts.</param>
internal sealed record JsonTypeModel(string Type, bool IsList, string Field, int Context);
