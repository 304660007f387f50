namespace OktaGen;

/// <summary>
/// Names the JSON context that serves the types of this assembly, so that interfaces in other assemblies can use them without a
/// context of their own.
/// </summary>
/// <param name="context">A public type derived from <see cref="System.Text.Json.Serialization.JsonSerializerContext"/>.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class OktaJsonContextAttribute(Type context) : Attribute
{
    /// <summary>The context type.</summary>
    public Type Context { get; } = context;
}
