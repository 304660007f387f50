using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The factors of a user: enrol, activate, list, remove.</summary>
internal static class FactorOperations
{
    public static IReadOnlyList<Operation> Table { get; } =
    [
        new("GET", "/api/v1/users/{id}/factors", OktaScopes.UsersRead, List),
        new("POST", "/api/v1/users/{id}/factors", OktaScopes.UsersManage, Enroll),
        new("GET", "/api/v1/users/{id}/factors/catalog", OktaScopes.UsersRead, Catalog),
        new("GET", "/api/v1/users/{id}/factors/{factorId}", OktaScopes.UsersRead, call => Answer.Ok(Find(call).ToJson(call.Org))),
        new("DELETE", "/api/v1/users/{id}/factors/{factorId}", OktaScopes.UsersManage, Unenroll),
        new("POST", "/api/v1/users/{id}/factors/{factorId}/lifecycle/activate", OktaScopes.UsersManage, Activate),
        new("POST", "/api/v1/users/{id}/factors/{factorId}/lifecycle/activate/poll", OktaScopes.UsersManage, Activate),
        new("POST", "/api/v1/users/{id}/lifecycle/reset_factors", OktaScopes.UsersManage, Reset),
    ];

    public static FactorRecord Find(Call call)
    {
        UserRecord user = UserOperations.Find(call);
        string id = call.PathValues["factorId"];
        return call.Org.Factors.FindById(id) is { } factor && factor.User == user
            ? factor
            : throw OktaErrors.ResourceNotFound(id, "UserFactor");
    }

    public static FactorRecord Add(OrgState org, UserRecord user, string type, JsonObject profile, string status) =>
        org.Factors.Add(sequence => new FactorRecord
        {
            Id = Ids.New(FactorTypes.IdPrefix(type)),
            Sequence = sequence,
            User = user,
            Type = type,
            Provider = "OKTA",
            Profile = profile,
            Created = org.Now,
            LastUpdated = org.Now,
            Status = status,
            PassCode = Ids.Digits(6),
        });

    private static IEnumerable<FactorRecord> Of(Call call, UserRecord user) => call.Org.Factors.All.Where(factor => factor.User == user);

    private static Answer List(Call call)
    {
        UserRecord user = UserOperations.Find(call);
        return Answer.Ok(new JsonArray([.. Of(call, user).Select(factor => factor.ToJson(call.Org))]));
    }

    private static Answer Catalog(Call call)
    {
        UserRecord user = UserOperations.Find(call);
        return Answer.Ok(new JsonArray([.. FactorTypes.All.Select(type => new JsonObject
        {
            ["factorType"] = type,
            ["provider"] = "OKTA",
            ["vendorName"] = "OKTA",
            ["status"] = Of(call, user).Any(factor => factor.Type == type) ? FactorStatus.Active : "NOT_SETUP",
            ["_links"] = new JsonObject { ["enroll"] = call.Org.Link($"/api/v1/users/{user.Id}/factors", "POST") },
        })]));
    }

    private static Answer Enroll(Call call)
    {
        UserRecord user = UserOperations.Find(call);
        bool activate = call.Query.Flag("activate", defaultValue: false);
        string type = JsonBody.Text(call.Body, "factorType") ?? "";
        if (!FactorTypes.All.Contains(type) || JsonBody.Text(call.Body, "provider") != "OKTA")
        {
            throw OktaErrors.Validation("factorType", "factorType: this type and provider cannot be enrolled");
        }

        JsonObject profile = (JsonObject?)JsonBody.Object(call.Body, "profile")?.DeepClone() ?? [];
        if (FactorTypes.RequiredProfile(type) is { } required && string.IsNullOrEmpty(JsonBody.Text(profile, required)))
        {
            throw OktaErrors.Validation(required, $"{required}: The field cannot be left blank");
        }

        if (Of(call, user).Any(existing => existing.Type == type))
        {
            throw OktaErrors.Validation("factorEnrollRequest", "A factor of this type is already set up.");
        }

        // Only what is sent to an address can be taken for the user's without a code.
        bool isActive = activate && type is (FactorTypes.Sms or FactorTypes.Email);
        FactorRecord factor = Add(call.Org, user, type, profile, isActive ? FactorStatus.Active : FactorStatus.PendingActivation);
        JsonObject json = factor.ToJson(call.Org);
        if (type is FactorTypes.Push or FactorTypes.Totp)
        {
            json["_embedded"] = new JsonObject { ["activation"] = Activation(call, factor) };
        }

        return Answer.Ok(json);
    }

    private static JsonObject Activation(Call call, FactorRecord factor) => factor.Type == FactorTypes.Totp
        ? new JsonObject { ["timeStep"] = 30, ["sharedSecret"] = Ids.Text(16), ["encoding"] = "base32", ["keyLength"] = 6 }
        : new JsonObject
        {
            ["factorResult"] = PushTransaction.Waiting,
            ["expiresAt"] = OrgState.Stamp(call.Org.Now + FactorVerification.PushLife),
            ["_links"] = new JsonObject { ["poll"] = call.Org.Link(factor.Path + "/lifecycle/activate/poll", "POST") },
        };

    private static Answer Activate(Call call)
    {
        FactorRecord factor = Find(call);
        if (factor.Status == FactorStatus.Active)
        {
            return Answer.Ok(factor.ToJson(call.Org));
        }

        if (factor.Type == FactorTypes.Push)
        {
            return Answer.Ok(Activation(call, factor));
        }

        FactorVerification.VerifyPassCode(call, factor);
        factor.Status = FactorStatus.Active;
        factor.LastUpdated = call.Org.Now;
        call.Org.Logs.Add(call, "user.mfa.factor.activate", "Activate factor for user", factor.User.ToTarget());
        return Answer.Ok(factor.ToJson(call.Org));
    }

    private static Answer Unenroll(Call call)
    {
        FactorRecord factor = Find(call);
        call.Org.Factors.Remove(factor);
        if (factor.Type == FactorTypes.Push)
        {
            // One app on one device makes both.
            call.Org.Factors.RemoveAll(other => other.User == factor.User && other.Type == FactorTypes.Totp);
        }

        call.Org.Logs.Add(call, "user.mfa.factor.deactivate", "Reset factor for user", factor.User.ToTarget());
        return Answer.NoContent();
    }

    private static Answer Reset(Call call)
    {
        UserRecord user = UserOperations.Find(call);
        call.Org.Factors.RemoveAll(factor => factor.User == user);
        call.Org.Logs.Add(call, "user.mfa.factor.reset_all", "Reset all factors for user", user.ToTarget());
        return new Answer { Status = 200 };
    }
}
