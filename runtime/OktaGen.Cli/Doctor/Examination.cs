using Microsoft.Extensions.Options;
using OktaGen.Build.Report;
using OktaGen.Cli.Configuration;
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
    private IReadOnlyList<ScopeRow> _rows = [];

    public async Task<DoctorReport> RunAsync(Action<string> progress, CancellationToken cancellationToken)
    {
        IReadOnlyList<string>? asked = CheckConfiguration();
        progress("Looking for the org");
        bool isThere = await new OrgExamination(_options, host, _findings).RunAsync(cancellationToken);
        ExaminedKey? key = CredentialChoice.Of(_options) == OktaCredential.OAuth ? KeyExamination.Run(_options, _findings) : null;
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

    private async Task CheckCredentialAsync(IReadOnlyList<string> asked, ExaminedKey? key, CancellationToken cancellationToken)
    {
        var calls = new CallExamination(_options, host, _findings);
        switch (CredentialChoice.Of(_options))
        {
            case OktaCredential.OAuth:
                var tokens = new TokenExamination(_options, host, _findings);
                IReadOnlyList<string>? grants = await CheckAppAsync(key, asked, cancellationToken);
                if (await tokens.RunAsync(asked, cancellationToken) is { } carried)
                {
                    grants ??= await tokens.FindGrantedAsync(
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
        ExaminedKey? key, IReadOnlyList<string> asked, CancellationToken cancellationToken)
    {
        if (configuration.AdminToken is not { } token)
        {
            return null;
        }

        await using OktaConnection okta = OrgAccess.ConnectAsAdmin(OrgUrl.Parse(_options)!.ToString(), token, host);
        return await new AppExamination(new OrgAdminClient(okta), _options.ClientId!.Trim(), roles, _findings)
            .RunAsync(key, asked, cancellationToken);
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
