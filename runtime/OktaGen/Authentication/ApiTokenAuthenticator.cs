using System.Net.Http.Headers;
using OktaGen.Messages;

namespace OktaGen.Authentication;

/// <summary>Sends an API token as it is. It has no scopes, and no life time that a client could know.</summary>
internal sealed class ApiTokenAuthenticator(string token) : Authenticator
{
    private readonly Authorization _authorization = new(new AuthenticationHeaderValue(Authorization.ApiTokenScheme, token), scopes: null);

    public override ValueTask<Authorization> AuthorizeAsync(ICallContext call, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<Authorization>(cancellationToken)
            : new ValueTask<Authorization>(_authorization);
}
