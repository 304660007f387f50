using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;
using OktaGen.Pipeline;

namespace OktaGen.Connections;

/// <summary>What every <c>AddOkta</c> does. A second call for a name adds to its options and registers nothing twice.</summary>
internal static class OktaRegistration
{
    public static OktaBuilder Add(
        IServiceCollection services,
        string name,
        IConfiguration? section,
        IEnumerable<string>? grantedScopes,
        Action<OktaOptions>? configure,
        Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        AddOptions(services, name, section, grantedScopes?.ToArray(), configure, environment);

        services.TryAddKeyedSingleton(name, static (provider, key) => new ReloadedPipeline(provider, (string)key!));
        services.TryAddKeyedSingleton(name, static (provider, key) => CreateConnection(provider, (string)key!));
        if (name == Options.DefaultName)
        {
            services.TryAddSingleton(static provider => provider.GetRequiredKeyedService<OktaConnection>(Options.DefaultName));
        }

        AddFactory(services);
        return new OktaBuilder(services, name, AddHttpClient(
            services, HttpClientName(name), provider => provider.GetRequiredKeyedService<ReloadedPipeline>(name).Current));
    }

    /// <summary>Registers the factory of connections that are known only at run time.</summary>
    public static IHttpClientBuilder AddFactory(IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<IOktaConnectionFactory>(static provider => new OktaConnectionFactory(provider));
        return AddHttpClient(services, OktaConnectionFactory.HttpClientName, static _ => null);
    }

    private static void AddOptions(
        IServiceCollection services,
        string name,
        IConfiguration? section,
        string[]? grantedScopes,
        Action<OktaOptions>? configure,
        Func<string, string?> environment)
    {
        // Code over configuration over environment: what is applied last wins.
        OptionsBuilder<OktaOptions> builder = services.AddOptions<OktaOptions>(name);
        if (name == Options.DefaultName)
        {
            builder.Configure(options => OktaSettings.OfEnvironment(environment).ApplyTo(options));
        }

        if (section is not null)
        {
            builder.Configure(options => OktaSettings.OfConfiguration(section).ApplyTo(options));
            services.AddSingleton(new OptionsSource(name, section));
        }

        if (configure is not null)
        {
            builder.Configure(configure);
        }

        builder.Configure<IServiceProvider>(static (options, provider) => options.ContentRoot = ContentRoot.Find(provider));
        builder.Configure(options => options.GrantedScopes = grantedScopes ?? options.GrantedScopes).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<OktaOptions>, OktaOptionsValidator>());
    }

    private static IHttpClientBuilder AddHttpClient(
        IServiceCollection services, string name, Func<IServiceProvider, ConnectionPipeline?> current)
    {
        IHttpClientBuilder builder = services.AddHttpClient(name);
        if (services.Any(service => !service.IsKeyedService
            && service.ImplementationInstance is PostConfigureOptions<HttpClientFactoryOptions> other
            && other.Name == name))
        {
            // Registered before, and perhaps with other sockets since.
            return builder;
        }

        // The factory's loggers write every URL, and with it the logins in paths.
        _ = builder.RemoveAllLoggers().ConfigurePrimaryHttpMessageHandler(static () => OktaSocketsHandler.Create());

        // After all else, so that sockets of the app's own choice are authenticated as well.
        services.PostConfigure<HttpClientFactoryOptions>(
            name,
            options =>
            {
                // Connections keep their handler; the sockets follow changes of DNS by themselves.
                options.HandlerLifetime = Timeout.InfiniteTimeSpan;
                options.HttpMessageHandlerBuilderActions.Add(handlers => Authenticate(handlers, current));
            });
        return builder;
    }

    private static void Authenticate(HttpMessageHandlerBuilder handlers, Func<IServiceProvider, ConnectionPipeline?> current)
    {
        IServiceProvider services = handlers.Services;

        HandlerChain.Secure(handlers.PrimaryHandler, isPlain: current(services)?.Origin.IsPlain == true);
        HttpMessageHandler primary =
            handlers.PrimaryHandler is SocketsHttpHandler { AutomaticDecompression: DecompressionMethods.None } plain
            ? new GzipHandler(plain)
            : handlers.PrimaryHandler;
        handlers.PrimaryHandler = new SharedHandler(primary, () => current(services));
    }

    private static OktaConnection CreateConnection(IServiceProvider provider, string name)
    {
        ReloadedPipeline pipeline = provider.GetRequiredKeyedService<ReloadedPipeline>(name);
        return pipeline.Connect(provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(HttpClientName(name)));
    }

    private static string HttpClientName(string name) => name.Length == 0 ? "OktaGen" : "OktaGen." + name;
}
