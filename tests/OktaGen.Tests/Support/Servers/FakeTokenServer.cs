using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OktaGen.Tests;

/// <summary>An org on loopback: a token endpoint, and an API that repeats the credential it got.</summary>
internal sealed class FakeTokenServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeTokenServer(WebApplication app) => _app = app;

    public ConcurrentQueue<(Dictionary<string, string> Form, Dictionary<string, string> Headers)> TokenRequests { get; } = new();

    public Func<int, string> Answer { get; set; } = TokenText;

    public string Url => _app.Urls.Single();

    public static string TokenText(int number) =>
        $$"""{"token_type":"Bearer","expires_in":3600,"access_token":"token-{{number}}","scope":"okta.users.read"}""";

    public static async Task<FakeTokenServer> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        WebApplication app = builder.Build();
        var server = new FakeTokenServer(app);
        app.MapPost("/oauth2/v1/token", server.TokenAsync);
        app.MapGet("/echo", (HttpContext context) => context.Request.Headers.Authorization.ToString());
        await app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TokenAsync(HttpContext context)
    {
        IFormCollection form = await context.Request.ReadFormAsync();
        TokenRequests.Enqueue((
            form.ToDictionary(field => field.Key, field => field.Value.ToString()),
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString())));
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(Answer(TokenRequests.Count));
    }
}
