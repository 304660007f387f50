using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration.UserSecrets;
using OktaGen.Cli.Terminal;
using OktaGen.Cli.Tests.Support;
using OktaGen.Testing;

namespace OktaGen.Cli.Tests.Configuration;

/// <summary>A credential goes only where its own source says, or the person who runs the command.</summary>
public sealed class CredentialHomeTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private OktaTestOrg _own = null!;
    private OktaTestOrg _other = null!;
    private OktaTestServiceApp _app = null!;
    private string _token = null!;

    public async Task InitializeAsync()
    {
        _own = await OktaTestOrg.StartAsync();
        _other = await OktaTestOrg.StartAsync();
        _token = _own.CreateApiToken().Token!;
        _app = _own.ServiceApp(_own.CreateServiceApp(OktaScopes.UsersRead).ClientId);
    }

    public async Task DisposeAsync()
    {
        await _own.DisposeAsync();
        await _other.DisposeAsync();
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("doctor")]
    [InlineData("scopes", "--scope-list")]
    [InlineData("keys", "list")]
    [InlineData("keys", "rotate")]
    [InlineData("keys", "rotate", "--dry-run")]
    [InlineData("keys", "retire", "old")]
    public async Task A_file_that_names_another_org_gets_no_credential_of_the_environment(params string[] command)
    {
        string list = _folder.Write("OktaScopes.txt", "okta.users.read\n");
        string[] arguments = [.. command.Where(static word => word != "--scope-list"), .. command[0] is "scopes" or "doctor" ? (string[])["--scopes", list] : []];
        foreach (string credential in (string[])["TOKEN", "CLIENTSECRET", "PRIVATEKEY"])
        {
            string secret = SecretOf(credential);

            (int exitCode, string output, string error) = await RunAsync(
                new() { ["ORGURL"] = _own.Url.ToString(), [credential] = secret }, Settings(Client(_other, "ClientId", _app.ClientId)), arguments);

            Assert.Equal(1, exitCode);
            Assert.Contains(Origin(_own), error, StringComparison.Ordinal);
            Assert.Contains("--org-url " + Origin(_other), error, StringComparison.Ordinal);
            Assert.DoesNotContain(secret, output + error, StringComparison.Ordinal);
            Assert.Empty(_other.Requests);
            Assert.Empty(_own.Requests);
        }
    }

    [Theory]
    [InlineData("TOKEN")]
    [InlineData("CLIENTSECRET")]
    public async Task Nor_does_a_file_that_names_the_only_org(string credential)
    {
        (int exitCode, _, string error) = await RunAsync(new() { [credential] = SecretOf(credential) }, Settings(Client(_other, "ClientId", _app.ClientId)), "doctor");

        Assert.Equal(1, exitCode);
        Assert.Contains("does not say for which org it is", error, StringComparison.Ordinal);
        Assert.Empty(_other.Requests);
    }

    [Fact]
    public async Task A_token_of_the_command_line_is_the_person_s_own_as_the_environment_is()
    {
        string settings = Settings(Client(_other, "ClientId", _app.ClientId));

        (int refused, _, string error) = await RunAsync([], settings, "keys", "list", "--api-token", _token);
        (int there, _, _) = await RunAsync(new() { ["ORGURL"] = _own.Url.ToString() }, Settings("{ \"ClientId\": \"" + _app.ClientId + "\" }"), "keys", "list", "--api-token", _token);

        Assert.Equal((1, 0), (refused, there));
        Assert.Contains("--api-token of the command line", error, StringComparison.Ordinal);
        Assert.Empty(_other.Requests);
        Assert.DoesNotContain(_token, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_names_the_org_on_the_command_line_says_where_all_goes()
    {
        string settings = Settings(Client(_other, "ClientId", _app.ClientId));

        (int exitCode, _, string error) = await RunAsync(new() { ["TOKEN"] = _token }, settings, "keys", "list", "--org-url", _own.Url.ToString());

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Empty(_other.Requests);
    }

    [Fact]
    public async Task The_same_org_in_another_spelling_is_no_other_org()
    {
        string spelt = $"HTTP://LOCALHOST:{_own.Url.Port}/";
        string settings = Settings("{ \"OktaDomain\": \"http://localhost:" + _own.Url.Port + "\", \"ClientId\": \"" + _app.ClientId + "\" }");

        (int exitCode, _, string error) = await RunAsync(new() { ["ORGURL"] = spelt, ["TOKEN"] = _token }, settings, "keys", "list");

        Assert.Equal((0, ""), (exitCode, error));
    }

    [Fact]
    public async Task Credential_and_org_of_one_file_go_together_whatever_the_environment_holds()
    {
        string settings = Settings(Client(_own, "ClientId", _app.ClientId, "Token", _token));

        (int exitCode, _, string error) = await RunAsync(new() { ["ORGURL"] = _other.Url.ToString(), ["TOKEN"] = "other" }, settings, "keys", "list");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Empty(_other.Requests);
    }

    [Fact]
    public async Task A_file_that_brings_a_token_of_its_own_does_not_get_that_of_the_environment_either()
    {
        string settings = Settings(Client(_other, "ClientId", _app.ClientId, "Token", "its-own-token", "Credential", "ApiToken"));

        await RunAsync(new() { ["ORGURL"] = _own.Url.ToString(), ["TOKEN"] = _token }, settings, "keys", "list");

        Assert.NotEmpty(_other.Requests);
        Assert.All(_other.Requests, request => Assert.DoesNotContain(_token, string.Concat(request.Headers.Values), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_later_file_takes_no_credential_of_an_earlier_one_along()
    {
        string first = Settings(Client(_own, "ClientId", _app.ClientId, "Token", _token));
        string second = _folder.Write("second.json", "{ \"Okta\": { \"Client\": " + Client(_other) + " } }");

        (int exitCode, _, string error) = await RunAsync([], first, "keys", "list", "--settings", second);

        Assert.Equal(1, exitCode);
        Assert.Contains(second, error, StringComparison.Ordinal);
        Assert.Empty(_other.Requests);
    }

    [Fact]
    public async Task User_secrets_stay_with_the_org_that_they_name_and_a_key_among_them_may_do_without()
    {
        string id = "oktagen-test-" + Guid.NewGuid();
        string secrets = PathHelper.GetSecretsPathFromSecretsId(id);
        Directory.CreateDirectory(Path.GetDirectoryName(secrets)!);
        try
        {
            await File.WriteAllTextAsync(secrets, "{ \"Okta:Client:Token\": \"" + _token + "\" }");
            (int refused, _, string error) = await RunAsync([], Settings(Client(_other, "ClientId", _app.ClientId)), "keys", "list", "--user-secrets", id);

            // It is never sent, and what it signs is good at the one org that is named in it.
            string key = _folder.PathOf("key.json");
            await Tool.RunAsync("keys", "new", "-o", key);
            await File.WriteAllTextAsync(secrets, new JsonObject { ["Okta:Client:PrivateKey"] = await File.ReadAllTextAsync(key) }.ToJsonString());
            (int exitCode, string output, _) = await RunAsync([], Settings(Client(_own, "ClientId", _app.ClientId)), "doctor", "--user-secrets", id, "--json", "--scopes", _folder.Write("OktaScopes.txt", "okta.users.read\n"));

            Assert.Equal(1, refused);
            Assert.Contains("user secrets", error, StringComparison.Ordinal);
            Assert.Empty(_other.Requests);
            Assert.Equal(2, exitCode);
            Assert.Contains("invalid_client", output, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(secrets)!, recursive: true);
        }
    }

    [Fact]
    public async Task A_relative_key_file_is_looked_for_beside_its_settings_and_a_key_in_its_place_is_not_repeated()
    {
        string key = _folder.PathOf("app/keys/key.json");
        await Tool.RunAsync("keys", "new", "-o", key);
        string settings = _folder.Write("app/appsettings.json", "{ \"Okta\": { \"Client\": " + Client(_own, "ClientId", _app.ClientId, "PrivateKeyFile", "keys/key.json") + " } }");
        (_, string output, _) = await RunAsync([], settings, "doctor", "--json");
        Assert.Contains("EC, P-256, ES256", output, StringComparison.Ordinal);

        string secret = (string)JsonNode.Parse(await File.ReadAllTextAsync(key))!["d"]!;
        foreach (string text in (string[])[await File.ReadAllTextAsync(key), SecretOf("PRIVATEKEY")])
        {
            string wrong = Settings(Client(_own, "ClientId", _app.ClientId, "PrivateKeyFile", text, "Token", _token));
            foreach (string[] command in (string[][])[["doctor"], ["keys", "rotate"], ["keys", "retire", "x"]])
            {
                (int exitCode, string said, string error) = await RunAsync([], wrong, command);
                Assert.True(exitCode != 0 || command[1] == "retire");
                Assert.DoesNotContain(secret, said + error, StringComparison.Ordinal);
                Assert.DoesNotContain("PRIVATE KEY-----", said + error, StringComparison.Ordinal);
            }
        }
    }

    private static string Origin(OktaTestOrg org) => org.Url.GetLeftPart(UriPartial.Authority);

    private string SecretOf(string credential)
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return credential switch
        {
            "TOKEN" => _token,
            "PRIVATEKEY" => key.ExportPkcs8PrivateKeyPem(),
            _ => "a-client-secret-of-forty-characters-1234567890",
        };
    }

    private static string Client(OktaTestOrg org, params string[] more)
    {
        var client = new JsonObject { ["OrgUrl"] = org.Url.ToString() };
        foreach (string[] pair in more.Chunk(2))
        {
            client[pair[0]] = pair[1];
        }

        return client.ToJsonString();
    }

    private string Settings(string client) => _folder.Write("appsettings.json", "{ \"Okta\": { \"Client\": " + client + " } }");

    private static Task<(int ExitCode, string Output, string Error)> RunAsync(Dictionary<string, string> environment, string settings, params string[] arguments)
    {
        var host = new ToolHost { Person = null, Variable = name => environment.GetValueOrDefault(name.Replace("OKTA_CLIENT_", "", StringComparison.Ordinal)) };
        int end = Array.IndexOf(arguments, "--settings");
        return Tool.RunAsync(host, end < 0 ? [.. arguments, "--settings", settings] : [.. arguments[..end], "--settings", settings, .. arguments[end..]]);
    }
}
