using OktaGen.Messages;

namespace OktaGen.Authentication;

/// <summary>Sends access tokens that the app gets elsewhere. Their scopes, life times and renewal are the app's affair.</summary>
internal sealed class UserTokenAuthenticator(Func<CancellationToken, ValueTask<string>>? provider) : Authenticator
{
    private volatile Authorization? _last;

    public override ValueTask<Authorization> AuthorizeAsync(ICallContext call, CancellationToken cancellationToken)
    {
        if (provider is null)
        {
            return ValueTask.FromException<Authorization>(new OktaAuthenticationException(
                "The call has no access token. Give it one by OktaCallOptions.AccessToken, or all calls by "
                    + "OktaOptions.AccessTokenProvider."));
        }

        return ProvideAsync(provider, cancellationToken);
    }

    private async ValueTask<Authorization> ProvideAsync(
        Func<CancellationToken, ValueTask<string>> provider, CancellationToken cancellationToken)
    {
        const string Source = nameof(OktaOptions) + "." + nameof(OktaOptions.AccessTokenProvider);
        string token;
        try
        {
            token = await provider(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OktaException
            && !(exception is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            throw new OktaAuthenticationException($"{Source} failed: {TransportFault.DescribeForeign(exception)}", exception);
        }

        if (_last is { } last && last.Header.Parameter == token)
        {
            return last;
        }

        return _last = Authorization.FromUserToken(token)
            ?? throw new OktaAuthenticationException(Authorization.DescribeMissingToken(Source));
    }
}
