namespace OktaGen.Generator.Model;

/// <summary>A JSON context.</summary>
/// <param name="Type">The context's type, fully qualified.</param>
/// <param name="Field">The field that holds it.</param>
/// <param name="IsObsolete">Whether only obsolete code can name it.</param>
internal sealed record JsonContextModel(string Type, string Field, bool IsObsolete);
