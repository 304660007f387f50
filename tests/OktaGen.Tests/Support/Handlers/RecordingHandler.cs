using System.Collections.Concurrent;
using OktaGen.Connections;

namespace OktaGen.Tests;

/// <summary>Real sockets, and a record of the header that proves possession: test orgs keep that to themselves.</summary>
internal sealed class RecordingHandler() : DelegatingHandler(OktaSocketsHandler.Create())
{
    private readonly ConcurrentQueue<(string Path, string? Proof)> _attempts = new();

    public IReadOnlyList<string?> TokenProofs => [.. _attempts.Where(attempt => IsToken(attempt.Path)).Select(attempt => attempt.Proof)];

    public IReadOnlyList<string?> CallProofs => [.. _attempts.Where(attempt => !IsToken(attempt.Path)).Select(attempt => attempt.Proof)];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _attempts.Enqueue((
            request.RequestUri!.AbsolutePath,
            request.Headers.TryGetValues("DPoP", out IEnumerable<string>? values) ? values.Single() : null));
        return base.SendAsync(request, cancellationToken);
    }

    private static bool IsToken(string path) => path == "/oauth2/v1/token";
}
