using Microsoft.Extensions.Options;
using OktaGen.Authentication;
using OktaGen.Authentication.Tokens;
using OktaGen.Build.Report;
using OktaGen.Cli.Configuration;
using OktaGen.Cli.Keys;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.ScopeLists;
using OktaGen.Cli.Terminal;
using OktaGen.Connections;

namespace OktaGen.Cli.Doctor;

/// <summary>
/// Looks at a configuration and its org, from the outside in: what a check cannot do without, the checks before it have found.
/// </summary>
/// <param name="configuration">The app's configuration.</param>
/// <param name="listed">The project's scope list; null where there is none.</param>
/// <param name="needed">What the code needs; null where that is not known.</param>
/// <param name="roles">What the code needs of admin roles; null where that is not known.</param>
/// <param name="host">The surroundings.</param>
internal sealed class Examination(
    LoadedConfiguration configuration, IReadOnlyList<string>? listed, IReadOnlyCollection<string>? needed, RoleNeeds? roles,
    ToolHost host)
{
    private readonly OktaOptions _options = configuration.Options;
    private readonly Findings _findings = new();
    private string? _sentKeyId;
    private IReadOnlyList<ScopeRow> _rows = [];

    public async Task<DoctorReport> RunAsync(Action<string> progress, CancellationToken cancellationToken)
    {
        IReadOnlyList<string>? asked = CheckConfiguration();
        progress("Looking for the org");
        bool isThere = await new OrgExamination(_options, host, _findings).RunAsync(cancellationToken);
        PublicJwk? key = CredentialChoice.Of(_options) == OktaCredential.OAuth ? CheckKey() : null;
        if (asked is null || !isThere)
        {
            _findings.Skip("credential", "What is wrong above comes first.");
        }
        else
        {
            progress("Trying the credential");
            await CheckCredentialAsync(asked, key, cancellationToken);
        }

        return new DoctorReport(!_findings.HasFault, configuration.Sources, _findings.All, _rows);
    }

    /// <returns>The scopes that tokens are asked for; null where the options have faults.</returns>
    private IReadOnlyList<string>? CheckConfiguration()
    {
        foreach (string secret in configuration.PlainSecrets)
        {
            _findings.Warn("configuration", $"{secret} is a secret in plain text.",
                "Move it to user secrets, a vault, or a file of its own that only its owner may read.");
        }

        try
        {
            IReadOnlyList<string> asked = OptionsResolver.ResolveOrThrow(Options.DefaultName, _options, listed ?? needed).Scopes;
            _findings.Ok("configuration", $"{CredentialChoice.Of(_options)} for {OrgUrl.Parse(_options)!.GetLeftPart(UriPartial.Authority)}"
                + (string.IsNullOrWhiteSpace(_options.ClientId) ? "" : $" as {_options.ClientId}"));
            return asked;
        }
        catch (OptionsValidationException exception)
        {
            foreach (string failure in exception.Failures)
            {
                _findings.Fault("configuration", failure);
            }

            return null;
        }
    }

    /// <returns>The public key; null where there is none, or it could not be read, which the options' faults say.</returns>
    private PublicJwk? CheckKey()
    {
        string? file = string.IsNullOrWhiteSpace(_options.PrivateKeyFile) ? null : _options.PrivateKeyFile;
        if (file is not null && File.Exists(file) && PrivateFile.IsOpenToOthers(file))
        {
            _findings.Warn("key", $"Others than the owner can read or write {file}.", $"chmod 600 {file}");
        }

        if (file is null && string.IsNullOrWhiteSpace(_options.PrivateKey))
        {
            return null;
        }

        try
        {
            using KeyPair key = KeyPair.Read(file is null ? _options.PrivateKey! : KeyFile.Read(file), _options.PrivateKeyPassphrase);
            JudgeKey(key);
            _sentKeyId = string.IsNullOrWhiteSpace(_options.PrivateKeyId)
                ? key.BringsKeyId ? key.KeyId
                : null
                : _options.PrivateKeyId.Trim();
            return key.ToPublicJwk();
        }
        catch (PrivateKeyFormatException)
        {
            return null;
        }
    }

    private void JudgeKey(KeyPair key)
    {
        bool isNamed = !string.IsNullOrWhiteSpace(_options.PrivateKeyId);
        if (!key.BringsKeyId && !isNamed)
        {
            _findings.Warn("key", $"{key.Kind}; no key id is sent, which Okta needs as soon as the app has a second key.",
                "Set PrivateKeyId to the id (kid) that the app's page shows.");
        }
        else if (key.BringsKeyId && isNamed)
        {
            _findings.Warn("key", $"{key.Kind}; PrivateKeyId is set, and goes before the id that the key brings along.",
                "Remove PrivateKeyId, so that the key can be rotated in place.");
        }
        else
        {
            _findings.Ok("key", $"{key.Kind}, {key.Algorithm}, id {(isNamed ? _options.PrivateKeyId : key.KeyId)}");
        }
    }

    private async Task CheckCredentialAsync(IReadOnlyList<string> asked, PublicJwk? key, CancellationToken cancellationToken)
    {
        var calls = new CallExamination(_options, host, _findings);
        switch (CredentialChoice.Of(_options))
        {
            case OktaCredential.OAuth:
                IReadOnlyList<string>? grants = await CheckAppAsync(key, asked, cancellationToken);
                if (await CheckTokenAsync(asked, cancellationToken) is { } carried)
                {
                    grants ??= await FindGrantedAsync(
                        [.. (needed ?? []).Where(scope => !ScopeCoverage.IsCovered(scope, asked))], cancellationToken);
                    CompareScopes(asked, [.. carried.Union(grants, StringComparer.Ordinal)]);
                    await calls.RunAsync(asked, carried, cancellationToken);
                }

                break;
            case OktaCredential.ApiToken:
                await calls.RunAsync("credential", probe => probe.ReadMeAsync(cancellationToken), [], "GET /api/v1/users/me");
                _findings.Skip("scopes", "An API token knows no scopes: it may do what its admin may.",
                    "OAuth limits an app to what it needs: oktagen setup.");
                break;
            default:
                _findings.Skip("credential", "The app brings its access tokens itself.");
                break;
        }
    }

    private async Task<IReadOnlyList<string>?> CheckAppAsync(
        PublicJwk? key, IReadOnlyList<string> asked, CancellationToken cancellationToken)
    {
        if (configuration.AdminToken is not { } token)
        {
            return null;
        }

        await using OktaConnection okta = OrgAccess.ConnectAsAdmin(OrgUrl.Parse(_options)!.ToString(), token, host);
        return await new AppExamination(new OrgAdminClient(okta), _options.ClientId!.Trim(), roles, _findings)
            .RunAsync(key, _sentKeyId, asked, cancellationToken);
    }

    /// <returns>The scopes of a token; null where there was none.</returns>
    private async Task<IReadOnlyList<string>?> CheckTokenAsync(IReadOnlyList<string> asked, CancellationToken cancellationToken)
    {
        using var probe = new TokenProbe(_options, host);
        try
        {
            AccessToken token = await probe.RequestAsync(asked, cancellationToken);
            _findings.Ok("credential",
                $"The token endpoint issues tokens, good for {Count.Of((long)Math.Round(token.Lifetime.TotalMinutes), "minute")}.");
            JudgeDPoP(token);
            return token.Scopes ?? asked;
        }
        catch (OktaException exception)
        {
            _findings.Fault("credential", OrgTrouble.TextOf(exception), OrgTrouble.CureOf(exception));
            if (exception is OktaAuthenticationException { Error: "invalid_scope" })
            {
                await FindUnknownScopesAsync(probe, asked, cancellationToken);
            }

            return null;
        }
    }

    // Okta does not say which one it does not know.
    private async Task FindUnknownScopesAsync(TokenProbe probe, IReadOnlyList<string> asked, CancellationToken cancellationToken)
    {
        foreach (string scope in asked)
        {
            try
            {
                await probe.RequestAsync([scope], cancellationToken);
            }
            catch (OktaAuthenticationException exception) when (exception.Error == "invalid_scope")
            {
                _findings.Fault("scopes", $"Okta does not know {scope}.",
                    $"{GrantableScopes.FindMeant(scope)} Correct it in OktaScopes.txt.".TrimStart());
            }
            catch (OktaAuthenticationException)
            {
                // Known, but not granted: found as soon as the list holds known ones only.
            }
        }
    }

    /// <summary>Which of the scopes that the app does not ask for it could have.</summary>
    private async Task<IReadOnlyList<string>> FindGrantedAsync(IReadOnlyList<string> scopes, CancellationToken cancellationToken)
    {
        if (scopes.Count == 0)
        {
            return [];
        }

        using var probe = new TokenProbe(_options, host);
        try
        {
            return (await probe.RequestAsync(scopes, cancellationToken)).Scopes ?? scopes;
        }
        catch (OktaAuthenticationException)
        {
            return [];
        }
    }

    private void JudgeDPoP(AccessToken token)
    {
        if (token.Key is null)
        {
            _findings.Warn("DPoP", "Tokens are bearer tokens: whoever gets hold of one can use it.", TokenErrorAdvice.RequireDPoP);
        }
        else
        {
            _findings.Ok("DPoP", _options.DPoP == OktaDPoP.On
                ? "Tokens are bound to a key."
                : "Tokens are bound to a key. DPoP On would spare the first request, which is refused.");
        }
    }

    private void CompareScopes(IReadOnlyList<string> asked, IReadOnlyList<string> granted)
    {
        _rows = ScopeComparison.Compare(needed, listed is null && _options.Scopes.Count == 0 ? null : asked, granted);
        foreach (ScopeRow row in _rows.Where(static row => row.IsFault))
        {
            _findings.Fault("scopes", $"{row.Scope}: {row.Description}", row.Advice);
        }

        foreach (ScopeRow row in _rows.Where(static row => row is { IsFault: false, Verdict: not ScopeVerdict.Fine }))
        {
            _findings.Warn("scopes", $"{row.Scope}: {row.Description}", row.Advice);
        }

        if (_rows.All(static row => row.Verdict == ScopeVerdict.Fine))
        {
            _findings.Ok("scopes", "All that tokens are asked for are granted.");
        }
    }
}
