using Microsoft.Extensions.Options;

namespace OktaGen;

/// <summary>
/// Makes connections to orgs that are known only at run time, such as those of an app's customers. They share the sockets and the
/// handlers that <c>AddOktaConnectionFactory</c> sets up, and nothing else: each has its own credential and access token.
/// </summary>
/// <remarks>
/// Who sets the URL of an org decides where the app sends requests: <c>http</c> is refused, and behind <c>https</c> may be an internal
/// address, too. Where the URL comes from outside, hold it against a list of your own: <c>AddOktaConnectionFactory</c> takes it.
/// </remarks>
/// <example>
/// <code>
/// await using OktaConnection okta = factory.Create(optionsOfTheCustomer, GrantedScopes.All);
/// var directory = new DirectoryClient(okta);
/// </code>
/// </example>
public interface IOktaConnectionFactory
{
    /// <summary>
    /// Connects to an org. Nothing is sent before the first call. Keep the connection: each new one has a new access token issued.
    /// </summary>
    /// <param name="options">Where and how to authenticate. Later changes to it have no effect. Environment variables are not read.</param>
    /// <param name="grantedScopes">
    /// The project's scope list, <c>GrantedScopes.All</c>: the scopes that access tokens are asked for. May be left out with an API token.
    /// </param>
    /// <returns>The connection, which the caller disposes.</returns>
    /// <exception cref="OptionsValidationException">
    /// The options hold faults, or the org is not allowed; the message names all of them and no secret.
    /// </exception>
    OktaConnection Create(OktaOptions options, IEnumerable<string>? grantedScopes = null);
}
