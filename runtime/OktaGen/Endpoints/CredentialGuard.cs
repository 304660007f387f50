using OktaGen.CompilerServices;

namespace OktaGen.Endpoints;

/// <summary>Stops a call whose endpoint refuses the kind of its credential, before it is sent.</summary>
internal static class CredentialGuard
{
    /// <returns>True to send the credential; false where the endpoint takes none.</returns>
    /// <exception cref="OktaAuthenticationException">Okta would refuse the call.</exception>
    public static bool Accepts(OktaEndpoint endpoint, OktaCredential credential)
    {
        OktaCredentialKinds kinds = credential switch
        {
            OktaCredential.ApiToken => OktaCredentialKinds.ApiToken,
            OktaCredential.UserToken => OktaCredentialKinds.OAuth | OktaCredentialKinds.UserToken,
            _ => OktaCredentialKinds.OAuth,
        };
        if ((endpoint.Accepted & kinds) != 0)
        {
            return true;
        }

        return endpoint.Accepted == OktaCredentialKinds.None
            ? false
            : throw new OktaAuthenticationException(
                $"{endpoint.Name} does not accept the credential kind '{credential}' of this connection or call; it accepts "
                    + $"'{endpoint.Accepted}'.")
            {
                Endpoint = endpoint.Name,
            };
    }
}
