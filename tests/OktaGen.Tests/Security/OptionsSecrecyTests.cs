using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace OktaGen.Tests;

public sealed class OptionsSecrecyTests
{
    // Everything else that is text counts as a secret, so that a new option must be thought about.
    private static readonly string[] s_public =
    [
        nameof(OktaOptions.OrgUrl),
        nameof(OktaOptions.OktaDomain),
        nameof(OktaOptions.ClientId),
        nameof(OktaOptions.PrivateKeyFile),
        nameof(OktaOptions.PrivateKeyId),
        nameof(OktaOptions.PrivateKeyAlgorithm),
        nameof(OktaOptions.DPoPAlgorithm),
    ];

    public static TheoryData<string> Secret =>
    [
        .. typeof(OktaOptions).GetProperties()
            .Where(property => property.PropertyType == typeof(string) && property.SetMethod is { IsPublic: true } && !s_public.Contains(property.Name))
            .Select(property => property.Name),
    ];

    [Theory]
    [MemberData(nameof(Secret))]
    public void A_secret_is_not_shown_by_text_debugger_or_serializer(string name)
    {
        PropertyInfo property = typeof(OktaOptions).GetProperty(name)!;
        var options = new OktaOptions { OrgUrl = "https://example.okta.com", ClientId = "0oa1" };
        property.SetValue(options, "marker-secret");

        Assert.DoesNotContain("marker-secret", options.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("marker-secret", ObjectTexts.Display(options), StringComparison.Ordinal);
        Assert.Equal(DebuggerBrowsableState.Never, property.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State);
        string json = JsonSerializer.Serialize(options);
        Assert.DoesNotContain("marker-secret", json, StringComparison.Ordinal);
        Assert.Contains("example.okta.com", json, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Secret))]
    public void A_secret_can_still_be_read_from_JSON(string name)
    {
        OktaOptions options = JsonSerializer.Deserialize<OktaOptions>($$"""{"{{name}}":"marker-secret"}""")!;

        Assert.Equal("marker-secret", typeof(OktaOptions).GetProperty(name)!.GetValue(options));
    }

    [Fact]
    public void The_token_of_one_call_is_not_shown_either()
    {
        var options = new OktaCallOptions { AccessToken = "marker-secret" };

        Assert.DoesNotContain("marker-secret", options + ObjectTexts.Display(options) + JsonSerializer.Serialize(options), StringComparison.Ordinal);
        Assert.Equal("marker-secret", JsonSerializer.Deserialize<OktaCallOptions>("""{"AccessToken":"marker-secret"}""")!.AccessToken);
    }

    [Fact]
    public void Options_that_hold_code_can_be_serialized()
    {
        var options = new OktaOptions
        {
            AccessTokenProvider = static _ => new ValueTask<string>("marker-secret"),
            PrivateKeyProvider = static _ => new ValueTask<string>("marker-secret"),
        };

        Assert.Contains("OrgUrl", JsonSerializer.Serialize(options), StringComparison.Ordinal);
    }

    [Fact]
    public void The_key_and_the_token_are_among_the_secrets()
    {
        foreach (string name in (string[])[nameof(OktaOptions.PrivateKey), nameof(OktaOptions.Token)])
        {
            Assert.DoesNotContain(name, s_public);
            A_secret_is_not_shown_by_text_debugger_or_serializer(name);
        }
    }
}
