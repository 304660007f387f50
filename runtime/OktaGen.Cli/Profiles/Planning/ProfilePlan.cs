namespace OktaGen.Cli.Profiles.Planning;

/// <summary>The file to be written.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="Language">The version of C# that the project has.</param>
/// <param name="Classes">The classes, of which none is without an attribute.</param>
internal sealed record ProfilePlan(string Namespace, int Language, IReadOnlyList<ProfileClassPlan> Classes)
{
    /// <summary>The version that has extension properties. What older ones get is C# 8.</summary>
    public const int ExtensionProperties = 14;

    public const int OldestLanguage = 8;

    public bool HasExtensionProperties => Language >= ExtensionProperties;

    public int AttributeCount => Classes.Sum(static plan => plan.Attributes.Count);
}
