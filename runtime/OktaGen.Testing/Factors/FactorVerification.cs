using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>Verifies a factor: by a pass code, or by a push that is polled until the user has answered.</summary>
internal static class FactorVerification
{
    public static TimeSpan PushLife { get; } = TimeSpan.FromMinutes(5);

    public static IReadOnlyList<Operation> Table { get; } =
    [
        new("POST", "/api/v1/users/{id}/factors/{factorId}/verify", OktaScopes.UsersManage, Verify),
        new("GET", "/api/v1/users/{id}/factors/{factorId}/transactions/{transactionId}", OktaScopes.UsersRead, Poll),
        new("DELETE", "/api/v1/users/{id}/factors/{factorId}/transactions/{transactionId}", OktaScopes.UsersManage, Cancel),
    ];

    public static void VerifyPassCode(Call call, FactorRecord factor)
    {
        if (JsonBody.Text(call.Body, "passCode") != factor.PassCode)
        {
            throw OktaErrors.InvalidPassCode();
        }
    }

    private static Answer Verify(Call call)
    {
        FactorRecord factor = FactorOperations.Find(call);
        if (factor.Status != FactorStatus.Active)
        {
            throw OktaErrors.ResourceNotFound(factor.Id, "UserFactor");
        }

        if (factor.Type == FactorTypes.Push)
        {
            return Send(call, factor);
        }

        // Without a code, one is sent.
        if (call.Content.Length == 0 && factor.Type is (FactorTypes.Sms or FactorTypes.Email))
        {
            return Answer.Ok(new JsonObject { ["factorResult"] = "CHALLENGE" });
        }

        VerifyPassCode(call, factor);
        return Answer.Ok(new JsonObject { ["factorResult"] = PushTransaction.Success });
    }

    private static Answer Send(Call call, FactorRecord factor)
    {
        if (call.Headers.UserAgent.ToString().Length == 0)
        {
            throw OktaErrors.Validation("User-Agent", "User-Agent: a push needs this header");
        }

        bool matchesNumbers = call.Content.Length > 0
            && call.Body["useNumberMatchingChallenge"] is JsonValue value && value.TryGetValue(out bool wanted) && wanted;
        factor.Push = new PushTransaction
        {
            Expires = call.Org.Now + PushLife,
            Number = matchesNumbers ? RandomNumberGenerator.GetInt32(10, 100) : null,
        };
        if (factor.PlannedAnswer is { } answer)
        {
            factor.Push.AnswerWith(answer);
            factor.PlannedAnswer = null;
        }

        return new Answer { Status = 201, Body = factor.Push.ToJson(call.Org, factor, PushTransaction.Waiting) };
    }

    private static Answer Poll(Call call)
    {
        PushTransaction push = FindPush(call);
        return Answer.Ok(push.ToJson(call.Org, FactorOperations.Find(call), push.Poll(call.Org.Clock.GetUtcNow())));
    }

    private static Answer Cancel(Call call)
    {
        FindPush(call);
        FactorOperations.Find(call).Push = null;
        return Answer.NoContent();
    }

    private static PushTransaction FindPush(Call call)
    {
        string id = call.PathValues["transactionId"];
        return FactorOperations.Find(call).Push is { } push && push.Id == id
            ? push
            : throw OktaErrors.ResourceNotFound(id, "UserFactorTransaction");
    }
}
