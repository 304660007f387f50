using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using OktaGen.Testing;

namespace OktaGen.AspNetCore.Tests;

/// <summary>The sample against a test org, as the app to which the scopes of its list are granted.</summary>
public abstract class PeopleServiceTest : IAsyncLifetime
{
    private PeopleService? _service;
    private HttpClient? _http;

    protected OktaTestOrg Org { get; private set; } = null!;

    protected OktaTestUser Ada { get; private set; } = null!;

    private protected PeopleService Service => _service ??= new PeopleService(App);

    private protected HttpClient Http => _http ??= Service.CreateClient();

    private protected OktaOptions App { get; set; } = null!;

    // The org's clock begins at the service's own and stands: how long a rate limit lasts is then known.
    private protected FakeTimeProvider OrgClock { get; } = new(DateTimeOffset.UtcNow);

    public async Task InitializeAsync()
    {
        Org = await OktaTestOrg.StartAsync(new OktaTestOrgOptions { TimeProvider = OrgClock, MaxPageSize = 2 });
        Ada = Org.Users.Add("ada@example.com", "Ada", "Lovelace");
        Org.Users.Add("alan@example.com", "Alan", "Turing");
        Org.Users.Add("barbara@example.com", "Barbara", "Liskov");
        Org.Groups.Add("Engineering", "Those who build");
        App = Org.CreateServiceApp([.. PeopleApi.GrantedScopes.All]);
    }

    public async Task DisposeAsync()
    {
        _http?.Dispose();
        if (_service is not null)
        {
            await _service.DisposeAsync();
        }

        await Org.DisposeAsync();
    }

    private protected void Use(params (string Key, string Value)[] settings) => _service = new PeopleService(App, settings);

    private protected async Task<JsonElement> GetAsync(string path)
    {
        using HttpResponseMessage response = await Http.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>Sends a request that must fail, and gives the problem that is told.</summary>
    private protected async Task<(HttpResponseMessage Response, JsonElement Problem)> FailAsync(HttpStatusCode status, string path, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        HttpResponseMessage response = await Http.SendAsync(request);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        JsonElement problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        return (response, problem);
    }
}
