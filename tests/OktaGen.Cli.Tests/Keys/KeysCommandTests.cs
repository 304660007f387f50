using System.Net;
using System.Net.Http.Json;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using OktaGen.Cli.Keys;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.Terminal;
using OktaGen.Cli.Tests.Support;
using OktaGen.Testing;

namespace OktaGen.Cli.Tests.Keys;

public sealed class KeysCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Key => _folder.PathOf("key.json");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(nameof(KeyType.P256), "ES256")]
    [InlineData(nameof(KeyType.P384), "ES384")]
    [InlineData(nameof(KeyType.P521), "ES512")]
    [InlineData(nameof(KeyType.Rsa2048), "RS256")]
    [InlineData(nameof(KeyType.Rsa3072), "RS256")]
    public async Task A_new_key_s_public_half_is_what_an_app_is_made_with_and_its_file_what_the_app_signs_with(string type, string algorithm)
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();

        (int exitCode, string output, string error) = await Tool.RunAsync("keys", "new", "--output", Key, "--key-type", type, "--json");

        Assert.Equal((0, ""), (exitCode, error));
        JsonNode publicKey = JsonNode.Parse(output)!["publicKey"]!;
        Assert.Equal(algorithm, (string?)publicKey["alg"]);
        Assert.Equal("sig", (string?)publicKey["use"]);
        OktaOptions options = await CreateAppAsync(org, publicKey);
        options.PrivateKeyFile = Key;
        await AuthenticateAsync(options);
    }

    [Fact]
    public async Task A_key_in_PEM_form_has_the_id_of_its_thumbprint_wherever_it_is_read()
    {
        string path = _folder.PathOf("key.pem");
        await Tool.RunAsync("keys", "new", "-o", path, "--key-format", "Pem");

        Assert.StartsWith("-----BEGIN PRIVATE KEY-----", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
        JsonNode shown = await ShowAsync(path);
        Assert.False((bool)shown["bringsKeyId"]!);
        Assert.Equal((string?)shown["thumbprint"], (string?)shown["keyId"]);
    }

    [Fact]
    public async Task A_thumbprint_is_that_of_RFC_7638()
    {
        foreach (string type in (string[])["P521", "Rsa2048"])
        {
            string path = _folder.PathOf(type);
            await Tool.RunAsync("keys", "new", "-o", path, "--key-type", type, "--key-id", "mine");

            JsonNode shown = await ShowAsync(path);

            Assert.Equal("mine", (string?)shown["keyId"]);
            byte[] expected = new JsonWebKey(shown["publicKey"]!.ToJsonString()).ComputeJwkThumbprint();
            Assert.Equal(Base64UrlEncoder.Encode(expected), (string?)shown["thumbprint"]);
        }
    }

    [Fact]
    public async Task The_private_key_is_in_its_file_alone_and_only_its_owner_may_read_that()
    {
        (_, string made, _) = await Tool.RunAsync("keys", "new", "-o", Key);
        (_, string shown, _) = await Tool.RunAsync("keys", "show", Key);

        string secret = (string)JsonNode.Parse(await File.ReadAllTextAsync(Key))!["d"]!;
        Assert.DoesNotContain(secret, made + shown, StringComparison.Ordinal);
        Assert.Contains("ES256", made, StringComparison.Ordinal);
        Assert.Equal(made, shown);
        Assert.Equal(["key.json"], Directory.GetFiles(_folder.Root).Select(Path.GetFileName));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Key));
        }
    }

    [Fact]
    public async Task Who_asks_for_the_private_key_gets_it_and_nothing_else()
    {
        (int exitCode, string output, _) = await Tool.RunAsync("keys", "new", "--print-private-key");

        Assert.Equal(0, exitCode);
        Assert.NotNull(JsonNode.Parse(output)!["d"]);
        Assert.Equal(1, (await Tool.RunAsync("keys", "new", "--print-private-key", "--json")).ExitCode);
        Assert.False(File.Exists("okta-key.json"));
    }

    [Fact]
    public async Task A_file_that_is_there_stays()
    {
        _folder.Write("key.json", "precious");

        (int exitCode, _, string error) = await Tool.RunAsync("keys", "new", "-o", Key);

        Assert.Equal(1, exitCode);
        Assert.Contains("exists already", error, StringComparison.Ordinal);
        Assert.Equal("precious", await File.ReadAllTextAsync(Key));
    }

    [UnixFact, UnsupportedOSPlatform("windows")]
    public async Task A_file_that_others_can_read_is_told_of()
    {
        await Tool.RunAsync("keys", "new", "-o", Key);
        File.SetUnixFileMode(Key, UnixFileMode.UserRead | UnixFileMode.GroupRead);

        (_, string output, _) = await Tool.RunAsync("keys", "show", Key);

        Assert.Contains("chmod 600", output, StringComparison.Ordinal);
        Assert.True((bool)(await ShowAsync(Key))["isOpenToOthers"]!);
    }

    [Fact]
    public async Task An_encrypted_key_is_shown_with_the_passphrase_of_the_environment()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        string path = _folder.Write("key.pem", key.ExportEncryptedPkcs8PrivateKeyPem("swordfish", new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 2_000)));
        var host = new ToolHost { Person = null, Variable = static name => name == "OKTA_CLIENT_PRIVATEKEYPASSPHRASE" ? "swordfish" : null };

        Assert.Equal(0, (await Tool.RunAsync(host, "keys", "show", path)).ExitCode);
        (int exitCode, _, string error) = await Tool.RunAsync("keys", "show", path);

        Assert.Equal(1, exitCode);
        Assert.StartsWith("The private key is encrypted", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_encrypted_key_is_converted_with_the_passphrase_of_the_environment_and_that_it_is_plain_now_is_said()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        string pem = key.ExportEncryptedPkcs8PrivateKeyPem("swordfish", new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 2_000));
        string path = _folder.Write("key.pem", pem);
        var host = new ToolHost { Person = null, Variable = static name => name == "OKTA_CLIENT_PRIVATEKEYPASSPHRASE" ? "swordfish" : null };
        (int refused, _, string error) = await Tool.RunAsync("keys", "convert", path);
        Assert.Equal((1, pem), (refused, await File.ReadAllTextAsync(path)));
        Assert.StartsWith("The private key is encrypted", error, StringComparison.Ordinal);

        (int exitCode, string output, _) = await Tool.RunAsync(host, "keys", "convert", path);
        (int again, string silent, _) = await Tool.RunAsync(host, "keys", "convert", path);

        Assert.Equal((0, 0), (exitCode, again));
        Assert.Equal(Base64UrlEncoder.Encode(key.ExportParameters(true).D), (string?)JsonNode.Parse(await File.ReadAllTextAsync(path))!["d"]);
        Assert.Contains("was encrypted, and is no longer", output, StringComparison.Ordinal);
        Assert.DoesNotContain("encrypted", silent, StringComparison.Ordinal);
        Assert.DoesNotContain("swordfish", output + error, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        }
    }

    [Theory]
    [InlineData("keys", "show", "nowhere.json")]
    [InlineData("keys", "new", "--key-type", "Rsa512")]
    public async Task A_command_that_cannot_be_carried_out_says_why(params string[] arguments)
    {
        (int exitCode, string output, string error) = await Tool.RunAsync(arguments);

        Assert.Equal(1, exitCode);
        Assert.NotEqual("", error);
        Assert.DoesNotContain("   at ", output + error, StringComparison.Ordinal);
    }

    private static async Task<JsonNode> ShowAsync(string path) => JsonNode.Parse((await Tool.RunAsync("keys", "show", path, "--json")).Output)!;

    private static async Task<OktaOptions> CreateAppAsync(OktaTestOrg org, JsonNode publicKey)
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "SSWS " + org.CreateApiToken().Token);
        HttpResponseMessage answer = await http.PostAsJsonAsync(new Uri(org.Url, "/api/v1/apps"), new
        {
            label = "Test",
            signOnMode = "OPENID_CONNECT",
            credentials = new { oauthClient = new { token_endpoint_auth_method = "private_key_jwt" } },
            settings = new { oauthClient = new { application_type = "service", jwks = new { keys = (JsonNode[])[publicKey.DeepClone()] } } },
        });
        string id = (string)(await answer.Content.ReadFromJsonAsync<JsonNode>())!["id"]!;
        org.ServiceApp(id).Grant(OktaScopes.UsersRead);
        return new OktaOptions { OrgUrl = org.Url.ToString(), ClientId = id };
    }

    // Reads the file, signs, has a token issued.
    private static async Task AuthenticateAsync(OktaOptions options)
    {
        await using OktaConnection okta = OktaConnection.Create(options, [OktaScopes.UsersRead]);
        Assert.Equal(HttpStatusCode.OK, (await new ProbeClient(okta).ReadUsersAsync(1, CancellationToken.None)).StatusCode);
    }
}
