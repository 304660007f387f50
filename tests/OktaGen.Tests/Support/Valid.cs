namespace OktaGen.Tests;

/// <summary>Options without faults, for tests that break one thing.</summary>
internal static class Valid
{
    public static OktaOptions OAuth(string? key = null, string orgUrl = "https://example.okta.com") => new()
    {
        OrgUrl = orgUrl,
        ClientId = "0oa1abcdEFGH2ijkl",
        PrivateKey = key ?? TestKeys.Text("PKCS#8", "P-256"),
    };

    public static OktaOptions ApiToken() => new() { OrgUrl = "https://example.okta.com", Token = "00abcDEF_ghi-jkl" };
}
