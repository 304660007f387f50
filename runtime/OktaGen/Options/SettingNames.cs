using System.Text;

namespace OktaGen;

/// <summary>By which keys options were read from settings: what faults name beside the property, because it is what people can change.</summary>
internal sealed class SettingNames
{
    private const string Prefix = nameof(OktaOptions) + ".";

    private readonly Dictionary<string, (string Key, object? Value)> _read = [];

    /// <summary>The key by which a property is set that no source holds; null where nothing was read from settings.</summary>
    public Func<string, string>? Missing { get; set; }

    public void Read(string property, string key, object? value) => _read[property] = (key, value);

    /// <summary>A message that names properties, with the key behind each that came from a setting, or could.</summary>
    public string Annotate(string message, OktaOptions options)
    {
        if (Missing is null)
        {
            return message;
        }

        var text = new StringBuilder();
        int end = 0;
        for (int start = message.IndexOf(Prefix, StringComparison.Ordinal); start >= 0; start = message.IndexOf(Prefix, end, StringComparison.Ordinal))
        {
            int nameEnd = start + Prefix.Length;
            while (nameEnd < message.Length && char.IsAsciiLetter(message[nameEnd]))
            {
                nameEnd++;
            }

            _ = text.Append(message, end, nameEnd - end);
            if (KeyOf(message[(start + Prefix.Length)..nameEnd], options) is { } key)
            {
                _ = text.Append(" (").Append(key).Append(')');
            }

            end = nameEnd;
        }

        return text.Append(message, end, message.Length - end).ToString();
    }

    // Not the key of a value that code has replaced since.
    private string? KeyOf(string property, OktaOptions options)
    {
        if (property == nameof(OktaOptions.OrgUrl) && options is { OrgUrl: null, OktaDomain: not null })
        {
            property = nameof(OktaOptions.OktaDomain);
        }

        if (!TryGetValue(property, options, out object? value))
        {
            return null;
        }

        return _read.TryGetValue(property, out (string Key, object? Value) read) && Equals(read.Value, value) ? read.Key
            : value is null ? Missing!(property)
            : null;
    }

    /// <summary>The value of a property that settings can hold; a text, number or choice, or null where nothing has set it.</summary>
    private static bool TryGetValue(string property, OktaOptions options, out object? value)
    {
        object? unknown = options;
        value = property switch
        {
            nameof(OktaOptions.OrgUrl) => options.OrgUrl,
            nameof(OktaOptions.OktaDomain) => options.OktaDomain,
            nameof(OktaOptions.Credential) => options.Credential,
            nameof(OktaOptions.Token) => options.Token,
            nameof(OktaOptions.ClientId) => options.ClientId,
            nameof(OktaOptions.PrivateKey) => options.PrivateKey,
            nameof(OktaOptions.PrivateKeyFile) => options.PrivateKeyFile,
            nameof(OktaOptions.PrivateKeyPassphrase) => options.PrivateKeyPassphrase,
            nameof(OktaOptions.PrivateKeyId) => options.PrivateKeyId,
            nameof(OktaOptions.PrivateKeyAlgorithm) => options.PrivateKeyAlgorithm,
            nameof(OktaOptions.ClientSecret) => options.ClientSecret,
            nameof(OktaOptions.DPoP) => options.DPoP,
            nameof(OktaOptions.DPoPAlgorithm) => options.DPoPAlgorithm,
            nameof(OktaOptions.TokenScopes) => options.TokenScopes,
            nameof(OktaOptions.Scopes) => options.Scopes.Count == 0 ? null : string.Join(' ', options.Scopes),
            nameof(OktaOptions.Timeout) => options.Timeout,
            nameof(OktaOptions.MaxRetries) => options.MaxRetries,
            nameof(OktaOptions.RateLimitReserve) => options.RateLimitReserve,
            nameof(OktaOptions.MaxResponseBytes) => options.MaxResponseBytes,
            _ => unknown,
        };
        return !ReferenceEquals(value, unknown);
    }
}
