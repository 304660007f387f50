using System.Text;

namespace OktaGen;

/// <summary>
/// By which keys options were read from settings: what faults name beside the property, because it is what people can change. And which
/// org the same source names.
/// </summary>
internal sealed class SettingNames
{
    private const string Prefix = nameof(OktaOptions) + ".";

    private readonly Dictionary<string, (string Key, object? Value, SettingsOrg? Org)> _read = [];
    private Func<string, string>? _missing;
    private SettingsOrg? _org;

    /// <summary>What is read from now on comes from another source.</summary>
    /// <param name="keyOf">The key by which it sets a property, also one that no source holds.</param>
    /// <param name="org">The org that it names; null where it names none.</param>
    public void BeginSource(Func<string, string> keyOf, SettingsOrg? org) => (_missing, _org) = (keyOf, org);

    public void Read(string property, string key, object? value) => _read[property] = (key, value, _org);

    /// <summary>The org that the source of a property's value names, too; null where it names none, or code has set the value.</summary>
    public SettingsOrg? OrgBeside(string property, OktaOptions options) =>
        TryGetValue(property, options, out object? value) && IsRead(property, value, out SettingsOrg? org, out _) ? org : null;

    /// <summary>A message that names properties, with the key behind each that came from a setting, or could.</summary>
    public string Annotate(string message, OktaOptions options)
    {
        if (_missing is null)
        {
            return message;
        }

        var text = new StringBuilder();
        int end = 0;
        int start;
        while ((start = message.IndexOf(Prefix, end, StringComparison.Ordinal)) >= 0)
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

        return IsRead(property, value, out _, out string? key) ? key
            : value is null ? _missing!(property)
            : null;
    }

    private bool IsRead(string property, object? value, out SettingsOrg? org, out string? key)
    {
        bool isRead = _read.TryGetValue(property, out (string Key, object? Value, SettingsOrg? Org) read) && Equals(read.Value, value);
        (org, key) = (read.Org, read.Key);
        return isRead;
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
