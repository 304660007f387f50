using System.Net.Http.Headers;
using OktaGen.Http;

namespace OktaGen.Authentication;

/// <summary>Sends access tokens that the app gets elsewhere. Their scopes, life times and renewal are the app's affair.</summary>
internal sealed class UserTokenAuthenticator(Func<CancellationToken, ValueTask<string>>? provider) : Authenticator
{
    private volatile Authorization? _last;

    /// <summary>The token as it is sent; null where the text is no token.</summary>
    public static Authorization? AuthorizationOf(string? token) =>
        CredentialText.IsValid(token) ? new Authorization(new AuthenticationHeaderValue("Bearer", token), scopes: null) : null;

    /// <summary>What is wrong with a text that is no token. Does not repeat it.</summary>
    public static string NoToken(string source) =>
        $"{source} gave no access token: the text is empty or holds characters that no token has. Give the token alone, without 'Bearer' "
            + $"before it.";

    public override ValueTask<Authorization> AuthorizeAsync(HttpRequestMessage request, CancellationToken cancellationToken)
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

        return _last = AuthorizationOf(token) ?? throw new OktaAuthenticationException(NoToken(Source));
    }
}
