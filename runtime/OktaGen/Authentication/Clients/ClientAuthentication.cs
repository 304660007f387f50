namespace OktaGen.Authentication;

/// <summary>How the app proves to the token endpoint who it is. Each attempt proves it anew.</summary>
internal abstract class ClientAuthentication(string clientId) : IDisposable
{
    public string ClientId { get; } = clientId;

    /// <param name="request">The token request, with its URL.</param>
    /// <param name="form">What will be its body.</param>
    /// <param name="now">Okta's time.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    public abstract ValueTask ApplyAsync(
        HttpRequestMessage request, IDictionary<string, string> form, DateTimeOffset now, CancellationToken cancellationToken);

    public virtual void Dispose()
    {
    }
}
