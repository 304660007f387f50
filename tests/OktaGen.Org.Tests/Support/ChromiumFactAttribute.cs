namespace OktaGen.Org.Tests.Support;

/// <summary>A test in a browser, where there is one.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = Browser.Program is null ? "There is no chromium on this machine." : null;
}
