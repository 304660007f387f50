using OktaGen.Knowledge;

namespace OktaGen.Generator.Model;

/// <summary>
/// A JSON context that System.Text.Json does not complete, for it names no type. Its lack of members would be an error that keeps the
/// compiler from running the analyzers, which say what is wrong.
/// </summary>
/// <param name="HintName">The context's metadata name with its namespace, which names the generated file.</param>
/// <param name="Namespace">The namespace; null for the global one.</param>
/// <param name="Declarations">The types around the context and the context itself, each as a part is declared.</param>
/// <param name="Name">The context's name, for its constructors; null where the user wrote one.</param>
/// <param name="LacksOptions">Whether the property of the options is missing.</param>
/// <param name="LacksTypeInfo">Whether the method that gives metadata is missing.</param>
internal sealed record IncompleteContextModel(
    string HintName, string? Namespace, EquatableArray<string> Declarations, string? Name, bool LacksOptions, bool LacksTypeInfo)
{
    /// <summary>What no name of a client holds, which may be that of a type in the context.</summary>
    public const string FileSuffix = "-Context";
}
