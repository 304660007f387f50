using System.Diagnostics;
using System.Text.Json.Serialization;

namespace OktaGen;

/// <summary>How to reach an Okta org and how to authenticate to it.</summary>
/// <remarks>
/// Bound from the section <c>Okta:Client</c> of the configuration, with the key names of Okta's own SDKs, or read from
/// <c>OKTA_CLIENT_*</c> environment variables by <see cref="FromEnvironment()"/>. All faults are reported at once, by an
/// <see cref="Microsoft.Extensions.Options.OptionsValidationException"/> at start-up or from <c>OktaConnection.Create</c>;
/// no message holds a secret.
/// </remarks>
[DebuggerDisplay("{OrgUrl,nq} ({Credential})")]
public sealed class OktaOptions
{
    /// <summary>
    /// The org's URL, such as <c>https://example.okta.com</c> or a custom domain: no path, query or <c>-admin</c> host.
    /// <c>http</c> is accepted for loopback addresses only, and never goes through a proxy.
    /// </summary>
    /// <remarks>
    /// A credential goes only where its own source says: where the environment holds <c>OKTA_CLIENT_ORGURL</c> and a secret, and a section
    /// of the configuration names another org, that is a fault, and nothing is sent. A secret whose source names no org goes to the org
    /// that another source names; one that is set in code, and each that meets a URL set in code, goes where that says.
    /// </remarks>
    public string? OrgUrl
    {
        get;
        set => (field, OrgUrlSource) = (value, null);
    }

    /// <summary>Another name for <see cref="OrgUrl"/>, which Okta's .NET SDK uses. <see cref="OrgUrl"/> wins where both are set.</summary>
    public string? OktaDomain
    {
        get;
        set => (field, OktaDomainSource) = (value, null);
    }

    /// <summary>
    /// The kind of credential to use. May be left out where the other properties hold one kind only.
    /// </summary>
    public OktaCredential? Credential { get; set; }

    /// <summary>For <see cref="OktaCredential.ApiToken"/>: the API token. A secret.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public string? Token { get; set; }

    /// <summary>For <see cref="OktaCredential.OAuth"/>: the client id of the API Services app.</summary>
    public string? ClientId { get; set; }

    /// <summary>
    /// For <see cref="OktaCredential.OAuth"/>: the private key, as PEM text (PKCS#8, encrypted or not, PKCS#1 or SEC1; line breaks may
    /// be written <c>\n</c>) or as a JSON Web Key (RFC 7517), either also as base64, or DER as base64. RSA of at least 2048 bits, or a
    /// P-256, P-384 or P-521 curve. A secret.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public string? PrivateKey { get; set; }

    /// <summary>
    /// In place of <see cref="PrivateKey"/>: the path of the file that holds it. A relative one begins at the content root of the app's
    /// host, and without one in the current folder. Read for each token request, so that a key that is replaced there is taken up; while
    /// the file is missing or half written, the key before it stays in use.
    /// </summary>
    public string? PrivateKeyFile { get; set; }

    /// <summary>The passphrase of an encrypted key (PKCS#8 by PBES2 with PBKDF2), wherever the key comes from. A secret.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public string? PrivateKeyPassphrase { get; set; }

    /// <summary>
    /// In place of <see cref="PrivateKey"/>: gives the key's text, such as a secret of a vault. Asked for each token request, about once
    /// an hour, so that a rotated key is taken up; where it throws, the key before it stays in use, and without one its exception is
    /// the inner one of an <see cref="OktaAuthenticationException"/>. A JSON Web Key brings its own id along.
    /// </summary>
    [JsonIgnore]
    public Func<CancellationToken, ValueTask<string>>? PrivateKeyProvider { get; set; }

    /// <summary>In place of <see cref="PrivateKey"/>: signs by a key that does not leave its holder.</summary>
    [JsonIgnore]
    public IClientAssertionSigner? ClientAssertionSigner { get; set; }

    /// <summary>
    /// The key's id (<c>kid</c>) at Okta. Needed as soon as the app has more than one key. Taken from the JSON Web Key where left out;
    /// leave it out where the key is rotated in place, because it goes before the new key's own.
    /// </summary>
    public string? PrivateKeyId { get; set; }

    /// <summary>
    /// The signature algorithm: <c>RS256</c>, <c>RS384</c> or <c>RS512</c> for an RSA key (default <c>RS256</c>); <c>ES256</c>,
    /// <c>ES384</c> or <c>ES512</c> for a curve, and there it must fit the curve (default: the one that fits).
    /// </summary>
    public string? PrivateKeyAlgorithm { get; set; }

    /// <summary>
    /// For <see cref="OktaCredential.OAuth"/> in place of a private key: the client secret of an API service integration, sent by
    /// <c>client_secret_basic</c> (RFC 6749, section 2.3.1). Okta takes it from no other kind of app. A secret.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public string? ClientSecret { get; set; }

    /// <summary>
    /// For <see cref="OktaCredential.OAuth"/>: when to prove possession of the key that access tokens are bound to (DPoP, RFC 9449).
    /// Default: <see cref="OktaDPoP.Automatic"/>.
    /// </summary>
    public OktaDPoP DPoP { get; set; }

    /// <summary>
    /// The signature algorithm of those proofs: <c>ES256</c>, the default, or <c>RS256</c>, which takes ten times as long for each call.
    /// </summary>
    public string? DPoPAlgorithm { get; set; }

    /// <summary>
    /// For <see cref="OktaCredential.OAuth"/>: which of the scopes an access token is asked for. Default:
    /// <see cref="OktaTokenScopes.AllListed"/>.
    /// </summary>
    public OktaTokenScopes TokenScopes { get; set; }

    /// <summary>
    /// For <see cref="OktaCredential.UserToken"/>: gives the access token to send, without a scheme before it. Asked for each attempt of
    /// each call, so that it should keep the token until that expires. What it throws is the inner exception of an
    /// <see cref="OktaAuthenticationException"/>. May be left out where each call brings its own by
    /// <see cref="OktaCallOptions.AccessToken"/>.
    /// </summary>
    [JsonIgnore]
    public Func<CancellationToken, ValueTask<string>>? AccessTokenProvider { get; set; }

    /// <summary>
    /// Narrows the scopes that tokens are asked for to some of the project's scope list. Empty, the default, asks for the whole
    /// list. A scope that the list does not cover is a fault. An entry may hold several scopes, separated by white space or commas.
    /// </summary>
    public IList<string> Scopes { get; init; } = [];

    /// <summary>The time allowed for one call, authentication and reading the answer included; what is handed out as a stream or as
    /// a message is read in the caller's own time. Default: 100 seconds.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// How often a call is repeated at most, 0 to 100. Default: 3; 0 repeats nothing. A call that Okta refused with 429 is repeated when
    /// the limit's window ends; one that met 502, 503, 504 or a broken connection is repeated after a growing pause, where its endpoint
    /// allows that. A pause never outlasts <see cref="Timeout"/>: the call fails at once instead.
    /// </summary>
    /// <remarks>
    /// <see cref="System.Net.Http.SocketsHttpHandler"/> repeats a GET beneath, up to three times for each attempt and with the same proof
    /// of possession, where a connection is closed without a byte of an answer; it has no setting against that. Changes are kept from it.
    /// </remarks>
    public int MaxRetries { get; set; } = 3;

    /// <summary>
    /// Holds calls back before they hit a rate limit, until its window ends, and leaves this share of each limit to others: 0 uses all
    /// of it, 0.25 leaves a quarter. For bulk jobs: calls of one endpoint run at its limit without a refusal. Default: null, which holds
    /// nothing back; a limit is found by hitting it. The limits are learnt from the answers, for each endpoint by itself: endpoints whose
    /// calls Okta counts together, and other clients of the org, may still use up a limit, and a refused call is then repeated.
    /// </summary>
    public double? RateLimitReserve { get; set; }

    /// <summary>
    /// In place of <see cref="RateLimitReserve"/>: holds calls back in a way of your own, such as by what several processes send together.
    /// Default: null.
    /// </summary>
    [JsonIgnore]
    public OktaRateLimiter? RateLimiter { get; set; }

    /// <summary>
    /// The most bytes of an answer that are read into memory, up to 1 GiB. Default: 64 MiB. Answers returned as streams have no limit.
    /// </summary>
    public int MaxResponseBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>What earlier sources held and could not be read, by property.</summary>
    internal Dictionary<string, string> SettingFaults { get; } = [];

    /// <summary>By which keys of settings the values were read.</summary>
    internal SettingNames Names { get; } = new();

    /// <summary>The settings that <see cref="OrgUrl"/> was read from; null where code has set it since.</summary>
    internal SettingsOrg? OrgUrlSource { get; set; }

    /// <summary>The same of <see cref="OktaDomain"/>.</summary>
    internal SettingsOrg? OktaDomainSource { get; set; }

    /// <summary>The same of the one that counts.</summary>
    internal SettingsOrg? OrgSource => SettingText.Clean(OrgUrl) is null ? OktaDomainSource : OrgUrlSource;

    /// <summary>The project's compiled scope list; null where none was handed over.</summary>
    internal IReadOnlyList<string>? GrantedScopes { get; set; }

    /// <summary>Where a relative <see cref="PrivateKeyFile"/> begins; null for the current folder.</summary>
    internal string? ContentRoot { get; set; }

    /// <summary>
    /// Reads the environment variables <c>OKTA_CLIENT_ORGURL</c> (or <c>_OKTADOMAIN</c>), <c>_CREDENTIAL</c> (or
    /// <c>_AUTHORIZATIONMODE</c>, as Okta's SDKs call it), <c>_TOKEN</c>, <c>_CLIENTID</c>, <c>_PRIVATEKEY</c>,
    /// <c>_PRIVATEKEYFILE</c>, <c>_PRIVATEKEYPASSPHRASE</c>, <c>_PRIVATEKEYID</c>,
    /// <c>_PRIVATEKEYALGORITHM</c>, <c>_CLIENTSECRET</c>, <c>_DPOP</c>, <c>_DPOPALGORITHM</c>, <c>_TOKENSCOPES</c>, <c>_SCOPES</c>
    /// (separated by white space or commas), <c>_TIMEOUT</c> (or <c>_REQUESTTIMEOUT</c>, in milliseconds as in Okta's .NET SDK),
    /// <c>_MAXRETRIES</c>, <c>_RATELIMITRESERVE</c> and <c>_MAXRESPONSEBYTES</c>. White space, line ends and quotation marks around a value
    /// do not count.
    /// </summary>
    /// <returns>
    /// Options that are not validated yet: a value that cannot be read is reported with all other faults, by the name of its variable.
    /// </returns>
    public static OktaOptions FromEnvironment() => FromEnvironment(Environment.GetEnvironmentVariable);

    /// <summary>
    /// The values as they are now, cleaned as those of settings are: what the app changes later does not reach a connection.
    /// </summary>
    internal OktaOptions Cleaned()
    {
        var copy = (OktaOptions)MemberwiseClone();
        copy.OrgUrl = SettingText.Clean(OrgUrl);
        copy.OktaDomain = SettingText.Clean(OktaDomain);
        (copy.OrgUrlSource, copy.OktaDomainSource) = (OrgUrlSource, OktaDomainSource);
        copy.Token = SettingText.Clean(Token);
        copy.ClientId = SettingText.Clean(ClientId);
        copy.PrivateKey = SettingText.Clean(PrivateKey);
        copy.PrivateKeyFile = SettingText.Clean(PrivateKeyFile);
        copy.PrivateKeyId = SettingText.Clean(PrivateKeyId);
        copy.PrivateKeyAlgorithm = SettingText.Clean(PrivateKeyAlgorithm);
        copy.ClientSecret = SettingText.Clean(ClientSecret);
        copy.DPoPAlgorithm = SettingText.Clean(DPoPAlgorithm);
        return copy;
    }

    internal static OktaOptions FromEnvironment(Func<string, string?> variable)
    {
        var options = new OktaOptions();
        OktaSettings.OfEnvironment(variable).ApplyTo(options);
        return options;
    }
}
