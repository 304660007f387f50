namespace OktaGen.Cli.Tests.Support;

/// <summary>Tests that read Okta's descriptions, and are skipped where they are not.</summary>
internal sealed class DescriptionTheoryAttribute : TheoryAttribute
{
    public DescriptionTheoryAttribute() => Skip = new DescriptionFactAttribute().Skip;
}
