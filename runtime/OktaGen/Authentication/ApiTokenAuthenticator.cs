using System.Net.Http.Headers;

namespace OktaGen.Authentication;

/// <summary>Sends an API token as it is. It has no scopes, and no life time that a client could know.</summary>
internal sealed class ApiTokenAuthenticator(string token) : Authenticator
{
    public const string Scheme = "SSWS";

    private readonly Authorization _authorization = new(new AuthenticationHeaderValue(Scheme, token), scopes: null);

    public override ValueTask<Authorization> AuthorizeAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<Authorization>(cancellationToken)
            : new ValueTask<Authorization>(_authorization);
}
