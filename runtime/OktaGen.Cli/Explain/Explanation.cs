using System.Text.Json.Serialization;

namespace OktaGen.Cli.Explain;

/// <summary>One answer to a question.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(OperationExplanation), "operation")]
[JsonDerivedType(typeof(ScopeExplanation), "scope")]
[JsonDerivedType(typeof(ErrorExplanation), "error")]
[JsonDerivedType(typeof(MethodExplanation), "method")]
[JsonDerivedType(typeof(CallerExplanation), "caller")]
internal abstract record Explanation
{
    /// <summary>What is explained, in a line.</summary>
    public abstract string ToTitle();

    /// <summary>What is to be said of it, each with its label.</summary>
    public abstract IEnumerable<(string Label, string Text)> ToLines();
}
