namespace OktaGen.Cli.Tests.Support;

/// <summary>A test that reads Okta's descriptions, and is skipped where they are not.</summary>
internal sealed class DescriptionFactAttribute : FactAttribute
{
    public DescriptionFactAttribute()
    {
        if (OktaDescriptions.Management is null
            || OktaDescriptions.OAuth is null
            || OktaDescriptions.Governance is null
            || OktaDescriptions.MyAccount is null)
        {
            Skip = "Okta's OpenAPI descriptions are not beside the repository (../shared/okta-openapi).";
        }
    }
}
