using Microsoft.Extensions.Configuration;
using OktaGen;
using OktaGen.Connections;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers connections to Okta.</summary>
public static class OktaServiceCollectionExtensions
{
    /// <summary>
    /// Registers the app's connection to Okta, its options bound from a section of the configuration, over <c>OKTA_CLIENT_*</c>
    /// environment variables.
    /// </summary>
    /// <param name="services">The app's services.</param>
    /// <param name="section">
    /// The section whose child <c>Client</c> holds the options, such as <c>Okta</c>, or which holds them itself.
    /// </param>
    /// <param name="grantedScopes">The project's scope list, <c>GrantedScopes.All</c>. May be left out with an API token.</param>
    /// <param name="configure">Changes the options after the configuration did.</param>
    /// <returns>A builder that generated clients are added to.</returns>
    /// <remarks>
    /// The options are validated at start-up, where the app has a host. Where the configuration reloads, so do they: calls under way keep
    /// the org and credential that they began with; options with faults are logged, and those before them stay in use. It is a fault where
    /// the section names another org than <c>OKTA_CLIENT_ORGURL</c> and the credential is the environment's: give it in the section, or set
    /// <see cref="OktaOptions.OrgUrl"/> in <paramref name="configure"/>.
    /// </remarks>
    public static OktaBuilder AddOkta(
        this IServiceCollection services,
        IConfiguration section,
        IEnumerable<string>? grantedScopes = null,
        Action<OktaOptions>? configure = null) => AddOkta(services, Options.Options.DefaultName, section, grantedScopes, configure);

    /// <summary>Registers the app's connection to Okta, its options set by code over <c>OKTA_CLIENT_*</c> environment variables.</summary>
    /// <inheritdoc cref="AddOkta(IServiceCollection, IConfiguration, IEnumerable{string}, Action{OktaOptions})"/>
    public static OktaBuilder AddOkta(
        this IServiceCollection services, IEnumerable<string>? grantedScopes, Action<OktaOptions>? configure = null) =>
        AddOkta(services, Options.Options.DefaultName, grantedScopes, configure);

    /// <summary>Registers one of several connections, with options bound from a section of the configuration.</summary>
    /// <param name="services">The app's services.</param>
    /// <param name="name">
    /// The key under which the connection and its clients are registered. A named connection does not read environment variables:
    /// they hold the credential of one org, which must not reach another.
    /// </param>
    /// <param name="section">The section whose child <c>Client</c> holds the options, or which holds them itself.</param>
    /// <param name="grantedScopes">The project's scope list, <c>GrantedScopes.All</c>. May be left out with an API token.</param>
    /// <param name="configure">Changes the options after the configuration did.</param>
    /// <returns>A builder that generated clients are added to.</returns>
    public static OktaBuilder AddOkta(
        this IServiceCollection services,
        string name,
        IConfiguration section,
        IEnumerable<string>? grantedScopes = null,
        Action<OktaOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(section);
        return OktaRegistration.Add(services, name, section, grantedScopes, configure, Environment.GetEnvironmentVariable);
    }

    /// <summary>Registers one of several connections, with options set by code.</summary>
    /// <inheritdoc cref="AddOkta(IServiceCollection, string, IConfiguration, IEnumerable{string}, Action{OktaOptions})"/>
    public static OktaBuilder AddOkta(
        this IServiceCollection services, string name, IEnumerable<string>? grantedScopes, Action<OktaOptions>? configure = null) =>
        OktaRegistration.Add(services, name, null, grantedScopes, configure, Environment.GetEnvironmentVariable);

    /// <summary>
    /// Registers <see cref="IOktaConnectionFactory"/>, for orgs that are known only at run time. <c>AddOkta</c> registers it as well; call
    /// this where the app has no connection of its own, or to add handlers around the calls of the factory's connections.
    /// </summary>
    /// <param name="services">The app's services.</param>
    /// <returns>
    /// Adds handlers, or replaces the sockets by <c>ConfigurePrimaryHttpMessageHandler</c>. Added handlers sit outside authentication, as
    /// with <see cref="OktaBuilder.HttpClientBuilder"/>.
    /// </returns>
    public static IHttpClientBuilder AddOktaConnectionFactory(this IServiceCollection services) => OktaRegistration.AddFactory(services);

    /// <summary>
    /// Registers <see cref="IOktaConnectionFactory"/> for the orgs that the app allows, and no others. Where the URL of an org comes from
    /// outside, such as from a form that customers fill in, this is what keeps the app from calling internal addresses in their name.
    /// </summary>
    /// <param name="services">The app's services.</param>
    /// <param name="allows">
    /// Whether an org may be connected to, by its URL of scheme, host in ASCII and port, such as
    /// <c>url => url.Scheme == "https" &amp;&amp; url.IdnHost.EndsWith(".okta.com")</c>. Without it every org that is called by https is
    /// allowed, wherever its name leads. An org of a test, at loopback, is allowed by its URL. The last registration counts.
    /// </param>
    /// <returns>What <see cref="AddOktaConnectionFactory(IServiceCollection)"/> returns.</returns>
    public static IHttpClientBuilder AddOktaConnectionFactory(this IServiceCollection services, Func<Uri, bool> allows)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(allows);
        services.AddSingleton(new AllowedOrgs(allows));
        return OktaRegistration.AddFactory(services);
    }
}
