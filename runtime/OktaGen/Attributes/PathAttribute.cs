namespace OktaGen;

/// <summary>Puts a parameter into the route under another name than its own.</summary>
/// <param name="name">The placeholder's name: <c>id</c> for <c>{id}</c>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class PathAttribute(string name) : Attribute
{
    /// <summary>The placeholder's name, without braces.</summary>
    public string Name { get; } = name;
}
