namespace OktaGen.Generator.Tests.Catalogue;

/// <summary>A test that compares with the methods of Okta.Sdk's releases, and is skipped where their table is not.</summary>
internal sealed class SdkTableFactAttribute : FactAttribute
{
    public SdkTableFactAttribute()
    {
        if (!SdkTable.IsThere)
        {
            Skip = "The table of Okta.Sdk's methods is not beside the repository (../shared/reference).";
        }
    }
}
