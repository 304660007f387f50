namespace OktaGen.Management.Tests.Examples;

/// <summary>A test that reads Okta's description, and is skipped where that is not.</summary>
internal sealed class SkippableExampleFactAttribute : FactAttribute
{
    public SkippableExampleFactAttribute() => Skip = OktaDescription.Path is null ? OktaDescription.Absent : null;
}
