using System.CommandLine;
using OktaDirectory.Orgs;
using OktaGen.Management;

namespace OktaDirectory.Commands;

/// <summary>Passwords of users.</summary>
internal static class PasswordCommands
{
    private static readonly Argument<string> s_user = new("user") { Description = "The user's id or login." };

    public static Command Create(DirectoryHost host) => new("password", "Passwords of users.")
    {
        Set(host),
        Expire(host),
    };

    private static Command Set(DirectoryHost host)
    {
        var temporary = new Option<bool>("--temporary") { Description = "The user must change it at the next sign-in." };
        return new Command("set", "Sets a password, which is asked for.") { s_user, temporary }.Does(host, async (call, token) =>
        {
            string id = await References.FindUserIdAsync(call.Okta, call.Get(s_user), token);
            string password = await Secrets.ReadAsync(call, "password", token);
            var passwords = new UserPasswords(call.Okta);
            User user = call.Get(temporary)
                ? await passwords.SetTemporaryAsync(id, password, token)
                : await passwords.SetAsync(id, password, token);
            call.Terminal.Say(
                $"The password of {call.Get(s_user)} is set{(call.Get(temporary) ? " for one sign-in" : "")}; the user is {user.Status}.");
        });
    }

    private static Command Expire(DirectoryHost host)
    {
        var temporary = new Option<bool>("--temporary") { Description = "Replace it by one that Okta makes up, for one sign-in." };
        var revoke = new Option<bool>("--revoke-sessions") { Description = "End the user's sessions, too." };
        var hide = new Option<bool>("--hide") { Description = "Do not show the temporary password." };
        return new Command("expire", "Has a user choose a new password at the next sign-in.") { s_user, temporary, revoke, hide }.Does(
            host, async (call, token) =>
        {
            string id = await References.FindUserIdAsync(call.Okta, call.Get(s_user), token);
            var passwords = new UserPasswords(call.Okta);
            if (call.Get(temporary))
            {
                string password = await passwords.ReplaceByTemporaryAsync(id, call.Get(revoke), token);
                call.Terminal.Say(call.Get(hide) ? $"The password of {call.Get(s_user)} is replaced by a temporary one." : password);
                return;
            }

            User user = await passwords.ExpireAsync(id, call.Get(revoke), token);
            call.Terminal.Say($"The password of {call.Get(s_user)} is expired; the user is {user.Status}.");
        });
    }
}
