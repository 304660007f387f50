using System.CommandLine;
using OktaDirectory.Orgs;
using OktaDirectory.Output;
using OktaGen;
using OktaGen.Management;

namespace OktaDirectory.Commands;

/// <summary>The connection and its credential.</summary>
internal static class AuthCommands
{
    private static readonly Listing<ScopeCheck> s_checks = new("scopes",
    [
        new("scope", static check => check.Scope),
        new("outcome", static check => check.Outcome.ToString()),
        new("message", static check => check.Message),
    ]);

    public static Command Create(DirectoryHost host) => new("auth", "The connection and its credential.")
    {
        Test(host),
        Reset(host),
    };

    private static Command Test(DirectoryHost host) =>
        new Command("test", "Tries out whether the credential is taken, and which scopes work.")
            .WithFormat()
            .Does(host, async (call, token) =>
        {
            ConnectionReport report = await new ConnectionTest(call.Okta).RunAsync(token);
            await s_checks.WriteAsync(call, report.Checks);
            if (!report.IsHealthy)
            {
                throw new CommandException($"{report.OrgUrl} takes the credential ({report.Credential}), but not all scopes work.");
            }

            call.Terminal.Note(
                $"{report.OrgUrl} takes the credential ({report.Credential}{(report.Owner is null ? "" : $" of {report.Owner}")}).");
        });

    // The program keeps no token between two runs: what there is to reset is that of this one.
    private static Command Reset(DirectoryHost host) =>
        new Command("reset", "Forgets the access token and has a new one issued.").Does(host, async (call, token) =>
        {
            if (call.Okta.Credential == OktaCredential.ApiToken)
            {
                throw new CommandException("An API token is not issued anew: revoke it in the Admin Console, Security > API > Tokens.");
            }

            await ReadOneUserAsync(call.Okta, token);
            call.Okta.ResetToken();
            await ReadOneUserAsync(call.Okta, token);
            call.Terminal.Say("A new access token is issued and works.");
        });

    [RequiresScope(OktaScopes.UsersRead)]
    private static async Task ReadOneUserAsync(OktaConnection okta, CancellationToken cancellationToken)
    {
        await foreach (User _ in new UsersClient(okta).ListUsersAsync(limit: 1, cancellationToken: cancellationToken))
        {
            break;
        }
    }
}
