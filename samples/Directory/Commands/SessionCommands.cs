using System.CommandLine;
using OktaDirectory.Orgs;
using OktaGen.Management;

namespace OktaDirectory.Commands;

/// <summary>Sessions of users.</summary>
internal static class SessionCommands
{
    public static Command Create(DirectoryHost host) => new("session", "Sessions of users.")
    {
        Clear(host),
    };

    private static Command Clear(DirectoryHost host)
    {
        var user = new Argument<string>("user") { Description = "The user's id or login." };
        var tokens = new Option<bool>("--oauth-tokens") { Description = "Revoke the user's OAuth tokens, too." };
        var devices = new Option<bool>("--keep-devices") { Description = "Let the org go on remembering the user's devices." };
        return new Command("clear", "Ends all sessions of a user. Apps that the user signed in to keep sessions of their own.") { user,
            tokens, devices }.Does(host, async (call, token) =>
        {
            string id = await References.FindUserIdAsync(call.Okta, call.Get(user), token);
            await new UserSessionsClient(call.Okta)
                .RevokeUserSessionsAsync(id, call.Get(tokens), forgetDevices: !call.Get(devices), cancellationToken: token);
            call.Terminal.Say($"The sessions of {call.Get(user)} are ended.");
        });
    }
}
