using System.CommandLine;
using OktaDirectory.Orgs;
using OktaDirectory.Output;
using OktaGen.Management;

namespace OktaDirectory.Commands;

/// <summary>Factors by which users prove who they are.</summary>
internal static class FactorCommands
{
    private static readonly Argument<string> s_user = new("user") { Description = "The user's id or login." };

    private static readonly Argument<string> s_factor = new("factor") { Description = "The factor's id." };

    public static Command Create(DirectoryHost host) => new("factor", "Factors by which users prove who they are.")
    {
        List(host),
        Reset(host),
        Verify(host),
        Status(host),
    };

    private static Command List(DirectoryHost host) =>
        new Command("list", "Lists the factors of a user.") { s_user }.WithPages().Does(host, async (call, token) =>
        await Columns.Factors.WriteAsync(
            call,
            new UserFactorsClient(call.Okta)
                .ListFactorsAsync(await References.FindUserIdAsync(call.Okta, call.Get(s_user), token), cancellationToken: token),
            token));

    private static Command Reset(DirectoryHost host)
    {
        var recovery = new Option<bool>("--remove-recovery")
        {
            Description = "Take the phone away from the recovery of the account, too (sms and call).",
        };
        return new Command("reset", "Takes a factor away from a user, who may enrol again.") { s_user, s_factor, recovery }.Does(
            host, async (call, token) =>
        {
            string id = await References.FindUserIdAsync(call.Okta, call.Get(s_user), token);
            await new UserFactorsClient(call.Okta)
                .UnenrollFactorAsync(id, call.Get(s_factor), call.Get(recovery) ? true : null, cancellationToken: token);
            call.Terminal.Say($"The factor {call.Get(s_factor)} of {call.Get(s_user)} is reset.");
        });
    }

    private static Command Verify(DirectoryHost host)
    {
        var number = new Option<bool>("--number") { Description = "Have the user pick the number that is shown here." };
        var noWait = new Option<bool>("--no-wait") { Description = "Send the push, and show the address for 'factor status'." };
        return new Command("verify", "Sends a push to a user's device and waits for the answer.") { s_user, s_factor, number, noWait }.Does(
            host, async (call, token) =>
        {
            string id = await References.FindUserIdAsync(call.Okta, call.Get(s_user), token);
            var verification = new PushVerification(call.Okta);
            PushChallenge challenge = await verification.SendAsync(id, call.Get(s_factor), call.Get(number), token);
            if (challenge.Number is { } shown)
            {
                call.Terminal.Note($"The user picks the number {shown}.");
            }

            if (call.Get(noWait))
            {
                call.Terminal.Say(new Uri(
                    call.Okta.OrgUrl,
                    $"/api/v1/users/{challenge.UserId}/factors/{challenge.FactorId}/transactions/{challenge.TransactionId}")
                            .AbsoluteUri);
                return;
            }

            Say(call, await verification.WaitAsync(challenge, token));
        });
    }

    private static Command Status(DirectoryHost host)
    {
        var address = new Argument<Uri?>("address")
        {
            Description = "The address that 'factor verify --no-wait' showed.",
            CustomParser = static result =>
            {
                if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out Uri? uri))
                {
                    return uri;
                }

                result.AddError($"'{result.Tokens[0].Value}' is no address: it begins with https://.");
                return null;
            },
        };
        return new Command("status", "Says how a push stands that was sent before.") { address }.Does(host, async (call, token) =>
        {
            // Only the ids in it count; another host is a sign that the wrong org is asked.
            PushChallenge challenge = call.Get(address) is { } uri
                && uri.Host == call.Okta.OrgUrl.Host
                && PushChallenge.FromPollAddress(uri) is { } found
                ? found
                : throw new CommandException(
                    $"This is no address of a push of {call.Okta.OrgUrl}. Take the one that 'factor verify --no-wait' shows.");
            Say(call, await new PushVerification(call.Okta).GetResultAsync(challenge, token));
        });
    }

    private static void Say(Invocation call, UserFactorPushTransactionFactorResult result)
    {
        call.Terminal.Say(result.Value);
        if (result != UserFactorPushTransactionFactorResult.Success && result != UserFactorPushTransactionFactorResult.Waiting)
        {
            throw new CommandException("The user is not verified.");
        }
    }
}
