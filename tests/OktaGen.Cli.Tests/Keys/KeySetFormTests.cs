using OktaGen.Cli.Tests.Setup;
using OktaGen.Cli.Tests.Support;

namespace OktaGen.Cli.Tests.Keys;

/// <summary>Okta gives the keys of an app as a list, as a key set, and as a key set inside an object.</summary>
public sealed class KeySetFormTests : IAsyncLifetime
{
    private SetupSite _site = null!;

    private string Settings => _site.PathOf("appsettings.json");

    public async Task InitializeAsync()
    {
        _site = await SetupSite.StartAsync();
        Assert.Equal(0, (await _site.RunAsync("--settings", Settings)).ExitCode);
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData("KEYS")]
    [InlineData("""{"keys":KEYS}""")]
    [InlineData("""{"jwks":{"keys":KEYS}}""")]
    public async Task Keys_are_listed_rotated_retired_and_examined_in_each_form(string form)
    {
        var keys = new KeySetForm(form);
        string old = _site.App.ActiveKeyIds.Single();

        Assert.Equal((0, ""), await RunAsync(keys, "keys", "rotate", "--settings", Settings));
        string[] both = [.. _site.App.ActiveKeyIds];
        (_, string listed, _) = await Tool.RunAsync(Host(keys), "keys", "list", "--settings", Settings);
        (_, string examined, _) = await Tool.RunAsync(
            Host(keys), "doctor", "--settings", Settings, "--scopes", _site.ScopesFile);
        Assert.Equal((0, ""), await RunAsync(keys, "keys", "retire", "--settings", Settings, "--", old));

        Assert.Equal(2, both.Length);
        Assert.All(both, key => Assert.Contains(key, listed, StringComparison.Ordinal));
        Assert.DoesNotContain("no such JSON", examined, StringComparison.Ordinal);
        Assert.Equal(both.Except([old]), _site.App.ActiveKeyIds);
        Assert.InRange(keys.Count, 4, 100);
    }

    private async Task<(int ExitCode, string Error)> RunAsync(KeySetForm keys, params string[] arguments)
    {
        (int exitCode, _, string error) = await Tool.RunAsync(Host(keys), arguments);
        return (exitCode, error);
    }

    private Cli.Terminal.ToolHost Host(KeySetForm keys) => new()
    {
        Person = null,
        CreateHandler = keys.CreateHandler,
        Variable = name => name switch
        {
            "OKTA_CLIENT_TOKEN" => _site.Token,
            "OKTA_CLIENT_ORGURL" => _site.Org.Url.ToString(),
            _ => null,
        },
    };
}
