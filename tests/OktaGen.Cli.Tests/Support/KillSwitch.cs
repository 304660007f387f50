namespace OktaGen.Cli.Tests.Support;

/// <summary>Ends a run of the tool at one of its requests, as if the process had died there.</summary>
/// <param name="at">The request's number, from 0.</param>
/// <param name="arrives">Whether the request still reaches the org, and only its answer is lost.</param>
internal sealed class KillSwitch(int at, bool arrives)
{
    private int _count;

    /// <summary>How many requests there were.</summary>
    public int Count => _count;

    public HttpMessageHandler CreateHandler() => new Handler(this);

    private async Task<HttpResponseMessage> SendAsync(Func<Task<HttpResponseMessage>> send)
    {
        int number = Interlocked.Increment(ref _count) - 1;
        if (number < at)
        {
            return await send();
        }

        if (arrives && number == at)
        {
            (await send()).Dispose();
        }

        throw new KilledException();
    }

    private sealed class Handler(KillSwitch owner) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            owner.SendAsync(() => base.SendAsync(request, cancellationToken));
    }
}
