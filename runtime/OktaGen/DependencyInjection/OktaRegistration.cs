using System.Diagnostics.Metrics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OktaGen.Http;

namespace OktaGen;

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

        services.TryAddKeyedSingleton(name, static (provider, key) => CreateSettings(provider, (string)key!));
        services.TryAddKeyedSingleton(name, static (provider, key) => CreateConnection(provider, (string)key!));
        if (name == Options.DefaultName)
        {
            services.TryAddSingleton(static provider => provider.GetRequiredKeyedService<OktaConnection>(Options.DefaultName));
        }

        return new OktaBuilder(services, name, AddHttpClient(services, name));
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
        }

        if (configure is not null)
        {
            builder.Configure(configure);
        }

        builder.Configure(options => options.GrantedScopes = grantedScopes ?? options.GrantedScopes).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<OktaOptions>, OktaOptionsValidator>());
    }

    private static IHttpClientBuilder AddHttpClient(IServiceCollection services, string name)
    {
        // The factory's loggers write every URL, and with it the logins in paths.
        IHttpClientBuilder builder = services.AddHttpClient(HttpClientName(name))
            .RemoveAllLoggers()
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(static () => OktaSocketsHandler.Create());

        // After all else, so that sockets of the app's own choice are authenticated as well.
        services.PostConfigure<HttpClientFactoryOptions>(
            builder.Name,
            options => options.HttpMessageHandlerBuilderActions.Add(handlers => Authenticate(handlers, name)));
        return builder;
    }

    private static void Authenticate(HttpMessageHandlerBuilder handlers, string name)
    {
        if (handlers.PrimaryHandler is OktaMessageHandler)
        {
            return;
        }

        // A redirect would take the credential along.
        if (handlers.PrimaryHandler is SocketsHttpHandler { AllowAutoRedirect: true } sockets)
        {
            sockets.AllowAutoRedirect = false;
        }
        else if (handlers.PrimaryHandler is HttpClientHandler { AllowAutoRedirect: true } client)
        {
            client.AllowAutoRedirect = false;
        }

        OktaConnectionSettings settings = handlers.Services.GetRequiredKeyedService<OktaConnectionSettings>(name);
        handlers.PrimaryHandler = settings.CreateHandler(handlers.PrimaryHandler);
    }

    private static OktaConnectionSettings CreateSettings(IServiceProvider provider, string name)
    {
        OktaOptions options = provider.GetRequiredService<IOptionsMonitor<OktaOptions>>().Get(name);
        return OktaConnectionSettings.From(
            name,
            options,
            options.GrantedScopes,
            provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance,
            provider.GetService<TimeProvider>() ?? TimeProvider.System,
            provider.GetService<IMeterFactory>());
    }

    private static OktaConnection CreateConnection(IServiceProvider provider, string name)
    {
        HttpMessageHandler handler = provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(HttpClientName(name));
        return new OktaConnection(provider.GetRequiredKeyedService<OktaConnectionSettings>(name), handler, disposeHandler: false);
    }

    private static string HttpClientName(string name) => name.Length == 0 ? "OktaGen" : "OktaGen." + name;
}
