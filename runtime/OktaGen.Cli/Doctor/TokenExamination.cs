using OktaGen.Authentication.Tokens;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.ScopeLists;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Doctor;

/// <summary>Asks the token endpoint as the app does, and learns from what it says.</summary>
internal sealed class TokenExamination(OktaOptions options, ToolHost host, Findings findings)
{
    /// <summary>Asks for a token.</summary>
    /// <returns>The scopes of a token; null where there was none.</returns>
    public async Task<IReadOnlyList<string>?> RunAsync(IReadOnlyList<string> asked, CancellationToken cancellationToken)
    {
        using var probe = new TokenProbe(options, host);
        try
        {
            AccessToken token = await probe.RequestAsync(asked, cancellationToken);
            findings.Ok("credential",
                $"The token endpoint issues tokens, good for {Count.Of((long)Math.Round(token.Lifetime.TotalMinutes), "minute")}.");
            JudgeDPoP(token);
            return token.Scopes ?? asked;
        }
        catch (OktaException exception)
        {
            findings.Fault("credential", OrgTrouble.TextOf(exception), OrgTrouble.CureOf(exception));
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
                findings.Fault("scopes", $"Okta does not know {scope}.",
                    $"{GrantableScopes.FindMeant(scope)} Correct it in OktaScopes.txt.".TrimStart());
            }
            catch (OktaAuthenticationException)
            {
                // Known, but not granted: found as soon as the list holds known ones only.
            }
        }
    }

    /// <summary>Which of the scopes that the app does not ask for it could have.</summary>
    public async Task<IReadOnlyList<string>> FindGrantedAsync(IReadOnlyList<string> scopes, CancellationToken cancellationToken)
    {
        if (scopes.Count == 0)
        {
            return [];
        }

        using var probe = new TokenProbe(options, host);
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
            findings.Warn("DPoP", "Tokens are bearer tokens: whoever gets hold of one can use it.", TokenErrorAdvice.RequireDPoP);
        }
        else
        {
            findings.Ok("DPoP", options.DPoP == OktaDPoP.On
                ? "Tokens are bound to a key."
                : "Tokens are bound to a key. DPoP On would spare the first request, which is refused.");
        }
    }
}
