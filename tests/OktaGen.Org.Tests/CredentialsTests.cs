using System.Runtime.Versioning;
using System.Text.Json.Nodes;
using OktaGen.Cli;
using OktaGen.Org.Credentials;

namespace OktaGen.Org.Tests;

/// <summary>The file by which a client knows the org.</summary>
public sealed class CredentialsTests : IDisposable
{
    private static readonly OrgCredentials s_credentials = new()
    {
        OrgUrl = "http://127.0.0.1:8090",
        Token = "00token",
        ClientId = "0oaclient",
        PrivateKey = "MIGH+/=",
        PrivateKeyId = "kid1",
    };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Lines_are_what_the_runtime_reads_from_the_environment_and_other_lines_stay()
    {
        string path = _folder.Write("okta.env",
            "# mine\nOKTA_CLIENT_TOKEN=old\nLOG_LEVEL=debug\nexport OKTA_CLIENT_ORGURL=http://127.0.0.1:1\nOKTA_CLIENT_MAXRETRIES=5\n");

        CredentialsFile.Write(path, s_credentials);

        Assert.Equal(
            [
                "# mine", "LOG_LEVEL=debug", "OKTA_CLIENT_MAXRETRIES=5", "OKTA_CLIENT_ORGURL=http://127.0.0.1:8090",
                "OKTA_CLIENT_CREDENTIAL=OAuth",
                "OKTA_CLIENT_TOKEN=00token", "OKTA_CLIENT_CLIENTID=0oaclient", "OKTA_CLIENT_PRIVATEKEY=MIGH+/=",
                "OKTA_CLIENT_PRIVATEKEYID=kid1",
            ],
            File.ReadAllLines(path));
    }

    [Fact]
    public void Settings_are_put_into_an_appsettings_file_that_is_there()
    {
        string path = _folder.Write("appsettings.json", """{ "Logging": { "a": 1 }, "Okta": { "Client": { "MaxRetries": 5 } } }""");

        CredentialsFile.Write(path, s_credentials);

        JsonNode root = JsonNode.Parse(File.ReadAllText(path))!;
        Assert.Equal(1, (int?)root["Logging"]!["a"]);
        Assert.Equal(5, (int?)root["Okta"]!["Client"]!["MaxRetries"]);
        Assert.Equal("0oaclient", (string?)root["Okta"]!["Client"]!["ClientId"]);
        Assert.Equal("OAuth", (string?)root["Okta"]!["Client"]!["Credential"]);
    }

    [Fact]
    public void Settings_take_the_place_of_those_of_another_case_as_configuration_reads_them()
    {
        string path = _folder.Write("appsettings.json", """{ "okta": { "client": { "orgUrl": "http://127.0.0.1:1", "token": "old" } } }""");

        CredentialsFile.Write(path, s_credentials);

        JsonObject root = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        Assert.Single(root);
        Assert.DoesNotContain("old", root.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(6, root.Single().Value!.AsObject().Single().Value!.AsObject().Count);
    }

    [Theory]
    [InlineData("okta.env", "OKTA_CLIENT_ORGURL=https://example.okta.com\nOKTA_CLIENT_TOKEN=00real\n")]
    [InlineData("okta.env", "OKTA_CLIENT_ORGURL=\"https://example.okta.com\"\n")]
    [InlineData("okta.json", """{ "Okta": { "Client": { "OrgUrl": "https://example.okta.com", "Token": "00real" } } }""")]
    [InlineData("okta.env", "OKTA_CLIENT_OKTADOMAIN=https://example.okta.com\n")]
    [InlineData("okta.env", "  export OKTA_CLIENT_ORGURL = https://example.okta.com\n")]
    [InlineData("okta.env", "OKTA_CLIENT_ORGURL=http://127.0.0.1:1\nokta_client_oktadomain=https://example.okta.com\n")]
    [InlineData("okta.env", "OKTA_CLIENT_TOKEN=00real\n")]
    [InlineData("okta.env", "OKTA_CLIENT_PRIVATEKEY=\"-----BEGIN PRIVATE KEY-----\n00real\n-----END PRIVATE KEY-----\"\n")]
    [InlineData("okta.json", """{ "okta": { "client": { "oktaDomain": "https://example.okta.com" } } }""")]
    [InlineData("okta.json", """{ "Okta": { "Client": { "ClientSecret": "00real" } } }""")]
    [InlineData("okta.json", """{ "Okta": {} } // comment""")]
    [InlineData("okta.json", "[]")]
    public void What_would_be_lost_is_left_as_it_is(string name, string text)
    {
        string path = _folder.Write(name, text);

        ToolException refused = Assert.Throws<ToolException>(() => CredentialsFile.Write(path, s_credentials));

        Assert.Contains("would be lost", refused.Message, StringComparison.Ordinal);
        Assert.Contains(path, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("00real", refused.Message, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(path));
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void Only_its_owner_can_read_the_file_also_where_it_was_open_before()
    {
        string path = _folder.Write("okta.env", "");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);

        CredentialsFile.Write(path, s_credentials);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }
}
