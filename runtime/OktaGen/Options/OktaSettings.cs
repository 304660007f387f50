using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace OktaGen;

/// <summary>
/// Reads options from texts found by name: environment variables and configuration keys follow one set of names. Read by hand,
/// not by a configuration binder, so that bad values join the other faults instead of ending start-up at the first.
/// </summary>
internal sealed class OktaSettings
{
    private const string EnvironmentPrefix = "OKTA_CLIENT_";

    // By these names Okta's SDKs know two of the properties.
    private const string RequestTimeout = "RequestTimeout";
    private const string AuthorizationMode = "AuthorizationMode";

    private readonly Func<string, string?> _lookup;
    private readonly Func<string, string> _keyOf;

    private OktaSettings(Func<string, string?> lookup, Func<string, string> keyOf)
    {
        _lookup = lookup;
        _keyOf = keyOf;
    }

    public static OktaSettings OfEnvironment(Func<string, string?> variable) => new(
        name => variable(EnvironmentKey(name)),
        EnvironmentKey);

    /// <summary>
    /// The settings below <c>Client</c> of a section, where Okta's SDKs keep theirs; a section that has no such child holds them itself.
    /// The root of a configuration does not: it is full of others' names.
    /// </summary>
    public static OktaSettings OfConfiguration(IConfiguration section)
    {
        IConfigurationSection below = section.GetSection("Client");
        IConfigurationSection client = section is IConfigurationSection own && !below.Exists() ? own : below;
        return new(
            name => TextOf(client.GetSection(name)),
            name => client.GetSection(name).Path);
    }

    /// <summary>Sets what this source holds; what it lacks, or leaves blank, stays as it is.</summary>
    public void ApplyTo(OktaOptions options)
    {
        ApplyOrg(options);
        options.Token = Find(options, nameof(OktaOptions.Token)) ?? options.Token;
        options.ClientId = Find(options, nameof(OktaOptions.ClientId)) ?? options.ClientId;
        options.PrivateKeyId = Find(options, nameof(OktaOptions.PrivateKeyId)) ?? options.PrivateKeyId;
        options.PrivateKeyAlgorithm = Find(options, nameof(OktaOptions.PrivateKeyAlgorithm)) ?? options.PrivateKeyAlgorithm;

        ApplyKey(options);
        ApplyOAuth(options);
        if (Find(options, nameof(OktaOptions.Scopes)) is { } scopes)
        {
            options.Scopes.Clear();
            options.Scopes.Add(scopes);
        }

        ApplyValues(options);
    }

    private void ApplyOrg(OktaOptions options)
    {
        string name = FirstOf(nameof(OktaOptions.OrgUrl), nameof(OktaOptions.OktaDomain));
        SettingsOrg? org = Find(name) is { } text ? new SettingsOrg(_keyOf(name), OrgUrl.Parse(text, [])) : null;
        options.Names.BeginSource(_keyOf, org);
        if (Find(options, name) is not { } url)
        {
            return;
        }

        // Either name of the URL overrides both names of a lesser source.
        if (name == nameof(OktaOptions.OrgUrl))
        {
            options.OrgUrl = url;
            options.OrgUrlSource = org;
        }
        else
        {
            options.OrgUrl = null;
            options.OktaDomain = url;
            options.OktaDomainSource = org;
        }
    }

    private void ApplyKey(OktaOptions options)
    {
        // As with the URL: either form of the key overrides both forms of a lesser source.
        string? key = Find(options, nameof(OktaOptions.PrivateKey));
        string? file = Find(options, nameof(OktaOptions.PrivateKeyFile));
        if (key is not null || file is not null)
        {
            options.PrivateKey = key;
            options.PrivateKeyFile = file;
        }

        options.PrivateKeyPassphrase = Find(options, nameof(OktaOptions.PrivateKeyPassphrase)) ?? options.PrivateKeyPassphrase;
    }

    private void ApplyOAuth(OktaOptions options)
    {
        options.ClientSecret = Find(options, nameof(OktaOptions.ClientSecret)) ?? options.ClientSecret;
        options.DPoPAlgorithm = Find(options, nameof(OktaOptions.DPoPAlgorithm)) ?? options.DPoPAlgorithm;
        options.DPoP = Parse(
            options, nameof(OktaOptions.DPoP), options.DPoP, ParseName<OktaDPoP>, "is not a way to use DPoP. Use Automatic, On or Off.");
        options.TokenScopes = Parse(options, nameof(OktaOptions.TokenScopes), options.TokenScopes, ParseName<OktaTokenScopes>,
            "is not a choice of scopes. Use AllListed or PerEndpoint.");
    }

    private void ApplyValues(OktaOptions options)
    {
        options.Credential = Parse(options, FirstOf(nameof(OktaOptions.Credential), AuthorizationMode), options.Credential, ParseCredential,
            "is not a kind of credential. Use ApiToken, OAuth or UserToken (Okta's own names SSWS, PrivateKey and BearerToken are "
                + "understood too).");
        options.Timeout = FirstOf(nameof(OktaOptions.Timeout), RequestTimeout) == RequestTimeout
            ? Parse(options, RequestTimeout, options.Timeout, ParseMilliseconds,
                "is not a whole number of milliseconds from 1000 up, such as 30000, or 0 for no limit. Timeout takes hours, minutes and "
                    + "seconds.")
            : Parse(options, nameof(OktaOptions.Timeout), options.Timeout, ParseTimeout,
                "is not a time span. Write hours, minutes and seconds, such as 00:01:40.");
        options.MaxRetries = Parse(options, nameof(OktaOptions.MaxRetries), options.MaxRetries, ParseInteger,
            "is not a whole number of retries, such as 3.");
        options.RateLimitReserve = Parse(options, nameof(OktaOptions.RateLimitReserve), options.RateLimitReserve, ParseShare,
            "is not a number such as 0.25.");
        options.MaxResponseBytes = Parse(options, nameof(OktaOptions.MaxResponseBytes), options.MaxResponseBytes, ParseInteger,
            "is not a whole number of bytes below 2147483648, such as 67108864.");
    }

    private T Parse<T>(OktaOptions options, string name, T current, Func<string, (bool Ok, T Value)> parse, string fault)
    {
        if (Find(name) is not { } text)
        {
            return current;
        }

        // Keyed by property: a good value of a higher source makes the bad one of a lower source irrelevant.
        string property = name switch
        {
            AuthorizationMode => nameof(OktaOptions.Credential),
            RequestTimeout => nameof(OktaOptions.Timeout),
            _ => name,
        };
        (bool ok, T value) = parse(text);
        if (ok)
        {
            options.SettingFaults.Remove(property);
            options.Names.Read(property, _keyOf(name), value);
            return value;
        }

        // The value is not repeated: it may be a secret under the wrong name.
        options.SettingFaults[property] = $"The value of {_keyOf(name)} {fault}";
        return current;
    }

    private string FirstOf(string name, string otherName) => Find(name) is null ? otherName : name;

    private string? Find(OktaOptions options, string property)
    {
        string? text = Find(property);
        if (text is not null)
        {
            options.Names.Read(property, _keyOf(property), text);
        }

        return text;
    }

    private string? Find(string name) => SettingText.Clean(_lookup(name));

    private static string EnvironmentKey(string name) => EnvironmentPrefix + name.ToUpperInvariant();

    // A list is joined; a JSON Web Key that stands in the configuration as an object, as with Okta's .NET SDK, is written as the JSON that
    // it was.
    private static string? TextOf(IConfigurationSection section)
    {
        if (section.Value is not null || !section.GetChildren().Any())
        {
            return section.Value;
        }

        return section["kty"] is null
            ? string.Join(' ', section.GetChildren().Select(child => child.Value))
            : "{" + string.Join(',', section.GetChildren().Where(child => child.Value is not null).Select(Member)) + "}";

        // The keys of a configuration have no case; the members of a JSON Web Key are lower case.
        static string Member(IConfigurationSection child) =>
            $"\"{JsonEncodedText.Encode(child.Key.ToLowerInvariant())}\":\"{JsonEncodedText.Encode(child.Value!)}\"";
    }

    private static (bool Ok, OktaCredential? Value) ParseCredential(string text) => text.ToUpperInvariant() switch
    {
        "APITOKEN" or "SSWS" => (true, OktaCredential.ApiToken),
        "OAUTH" or "PRIVATEKEY" => (true, OktaCredential.OAuth),
        "USERTOKEN" or "BEARERTOKEN" => (true, OktaCredential.UserToken),
        "NONE" => (true, OktaCredential.None),
        _ => (false, null),
    };

    // A number would be read as a value of the enumeration, defined or not.
    private static (bool Ok, T Value) ParseName<T>(string text)
        where T : struct, Enum => (Enum.TryParse(text, ignoreCase: true, out T value) && char.IsAsciiLetter(text[0]), value);

    // A bare number would be read as days.
    private static (bool Ok, TimeSpan Value) ParseTimeout(string text) =>
        (TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan value) && text.Contains(':', StringComparison.Ordinal), value);

    // Okta's .NET SDK counts milliseconds, the others seconds: what can only be meant as seconds is refused.
    private static (bool Ok, TimeSpan Value) ParseMilliseconds(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value is 0 or >= 1000
            ? (true, value == 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(value))
            : (false, default);

    private static (bool Ok, double? Value) ParseShare(string text) =>
        (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value), value);

    private static (bool Ok, int Value) ParseInteger(string text) =>
        (int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int value), value);
}
