using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace OktaGen;

/// <summary>Adds to a connection that <c>AddOkta</c> has registered: generated clients, and the app's own message handlers.</summary>
public sealed class OktaBuilder
{
    internal OktaBuilder(IServiceCollection services, string name, IHttpClientBuilder httpClientBuilder)
    {
        Services = services;
        Name = name;
        HttpClientBuilder = httpClientBuilder;
    }

    /// <summary>The services that the connection belongs to.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The connection's name; empty for the default one.</summary>
    public string Name { get; }

    /// <summary>
    /// Adds handlers around the calls, or replaces the sockets by <c>ConfigurePrimaryHttpMessageHandler</c>. Added handlers sit
    /// outside authentication: they see no credential, neither before a call nor after it, and each attempt below them gets a fresh one.
    /// </summary>
    public IHttpClientBuilder HttpClientBuilder { get; }

    /// <summary>
    /// Registers a client as singleton, keyed by the connection's name and, for the default connection, unkeyed. Generated code calls it;
    /// an app does where two assemblies have a registration of one name.
    /// </summary>
    /// <typeparam name="TClient">The client's interface.</typeparam>
    /// <param name="create">Makes the client over a connection.</param>
    /// <returns>This builder.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public OktaBuilder AddClient<TClient>(Func<OktaConnection, TClient> create)
        where TClient : class
    {
        ArgumentNullException.ThrowIfNull(create);
        string name = Name;
        Services.TryAddKeyedSingleton(name, (services, _) => create(services.GetRequiredKeyedService<OktaConnection>(name)));
        if (name == Options.DefaultName)
        {
            Services.TryAddSingleton(static services => services.GetRequiredKeyedService<TClient>(Options.DefaultName));
        }

        return this;
    }
}
