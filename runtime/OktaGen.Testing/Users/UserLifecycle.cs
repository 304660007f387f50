using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The transitions between a user's statuses.</summary>
internal static class UserLifecycle
{
    public static IReadOnlyList<Operation> Table { get; } =
    [
        Step("activate", "user.lifecycle.activate", "Activate Okta user", Activate),
        Step("reactivate", "user.lifecycle.reactivate", "Reactivate Okta user", Reactivate),
        Step("deactivate", "user.lifecycle.deactivate", "Deactivate Okta user", Deactivate),
        Step("suspend", "user.lifecycle.suspend", "Suspend Okta user", Suspend),
        Step("unsuspend", "user.lifecycle.unsuspend", "Unsuspend Okta user", Unsuspend),
        Step("unlock", "user.account.unlock", "Unlock Okta user", Unlock),
        Step("reset_password", "user.account.reset_password", "Reset password of Okta user", ResetPassword),
        Step("expire_password", "user.account.expire_password", "Expire password of Okta user", ExpirePassword),
        Step("expire_password_with_temp_password", "user.account.expire_password", "Expire password of Okta user",
            ExpirePasswordWithTemporaryPassword),
    ];

    /// <summary>Begins a deactivation, which is done at once unless the org is told to take its time.</summary>
    public static void BeginDeprovision(OrgState org, UserRecord user)
    {
        if (org.Options.DeactivationDelay == TimeSpan.Zero)
        {
            Deprovision(org, user);
        }
        else
        {
            user.Deactivation ??= new Delay(org.Now, org.Options.DeactivationDelay);
        }
    }

    /// <summary>Ends the deactivations whose time has come.</summary>
    public static void FinishDeactivations(OrgState org)
    {
        if (org.Options.DeactivationDelay > TimeSpan.Zero)
        {
            foreach (UserRecord user in org.Users.All.Where(user => user.Deactivation?.IsOver(org.Now) == true))
            {
                Deprovision(org, user);
            }
        }
    }

    /// <summary>Deactivates: the user loses its groups and apps, which hear of it.</summary>
    public static void Deprovision(OrgState org, UserRecord user)
    {
        user.Become(UserStatus.Deprovisioned, org.Now);
        org.UserEvents.Deprovisioned.ForEach(tell => tell(user));
    }

    private static Operation Step(string name, string eventType, string message, Func<Call, UserRecord, Answer> change) =>
        new("POST", $"/api/v1/users/{{id}}/lifecycle/{name}", OktaScopes.UsersManage, call =>
        {
            UserRecord user = UserOperations.Find(call);
            Answer answer = change(call, user);
            call.Org.Logs.Add(call, eventType, message, user.ToTarget());
            return answer;
        });

    private static Answer Activate(Call call, UserRecord user)
    {
        bool sendEmail = call.Query.Flag("sendEmail", defaultValue: true);
        if (user.Status is not (UserStatus.Staged or UserStatus.Deprovisioned))
        {
            throw OktaErrors.AlreadyActive();
        }

        user.Become(user.HasPassword ? UserStatus.Active : UserStatus.Provisioned, call.Org.Now);
        return ActivationToken(call, sendEmail);
    }

    private static Answer Reactivate(Call call, UserRecord user)
    {
        bool sendEmail = call.Query.Flag("sendEmail", defaultValue: false);
        if (user.Status is not (UserStatus.Provisioned or UserStatus.Recovery))
        {
            throw OktaErrors.WrongStatus();
        }

        user.Become(UserStatus.Provisioned, call.Org.Now);
        return ActivationToken(call, sendEmail);
    }

    private static Answer Deactivate(Call call, UserRecord user)
    {
        if (user.Status == UserStatus.Deprovisioned)
        {
            throw OktaErrors.ResourceNotFound(call.PathValues["id"], "User");
        }

        BeginDeprovision(call.Org, user);
        return Answer.Ok(new JsonObject());
    }

    private static Answer Suspend(Call call, UserRecord user) =>
        Change(call, user, UserStatus.Active, UserStatus.Suspended, () =>
            OktaErrors.Validation("suspendUser", "Cannot suspend a user that is not active"));

    private static Answer Unsuspend(Call call, UserRecord user) =>
        Change(call, user, UserStatus.Suspended, UserStatus.Active, () =>
            OktaErrors.Validation("unsuspendUser", "Cannot unsuspend a user that is not suspended"));

    private static Answer Unlock(Call call, UserRecord user) =>
        Change(call, user, UserStatus.LockedOut, UserStatus.Active, OktaErrors.UnlockNotAllowed);

    private static Answer ResetPassword(Call call, UserRecord user)
    {
        if (!call.Query.Has("sendEmail"))
        {
            throw OktaErrors.MissingParameter();
        }

        bool sendEmail = call.Query.Flag("sendEmail", defaultValue: true);
        if (user.Status is not (UserStatus.Active or UserStatus.PasswordExpired or UserStatus.Recovery or UserStatus.LockedOut))
        {
            throw OktaErrors.WrongStatus();
        }

        user.Become(UserStatus.Recovery, call.Org.Now);
        return Answer.Ok(sendEmail ? [] : new JsonObject { ["resetPasswordUrl"] = $"{call.Org.BaseUrl}/reset_password/{Ids.Text(20)}" });
    }

    private static Answer ExpirePassword(Call call, UserRecord user)
    {
        bool temporary = call.Query.Flag("tempPassword", defaultValue: false);
        Expire(call, user);
        return temporary ? TemporaryPassword() : Answer.Ok(UserJson.WriteSingle(user, call.Org));
    }

    private static Answer ExpirePasswordWithTemporaryPassword(Call call, UserRecord user)
    {
        bool revokeSessions = call.Query.Flag("revokeSessions", defaultValue: false);
        Expire(call, user);
        if (revokeSessions)
        {
            call.Org.UserEvents.SignedOut.ForEach(tell => tell(user));
        }

        return TemporaryPassword();
    }

    private static void Expire(Call call, UserRecord user)
    {
        if (user.Status is not (UserStatus.Active or UserStatus.PasswordExpired or UserStatus.Recovery))
        {
            throw OktaErrors.WrongStatus();
        }

        user.Become(UserStatus.PasswordExpired, call.Org.Now);
    }

    private static Answer TemporaryPassword() => Answer.Ok(new JsonObject { ["tempPassword"] = Ids.Text(12) });

    private static Answer Change(Call call, UserRecord user, string from, string to, Func<RefusedException> refusal)
    {
        if (user.Status != from)
        {
            throw refusal();
        }

        user.Become(to, call.Org.Now);
        return Answer.Ok(new JsonObject());
    }

    // The token is in the answer only if it does not go out by e-mail.
    private static Answer ActivationToken(Call call, bool sendEmail)
    {
        string token = Ids.Text(20);
        return Answer.Ok(sendEmail
            ? []
            : new JsonObject { ["activationUrl"] = $"{call.Org.BaseUrl}/welcome/{token}", ["activationToken"] = token });
    }
}
