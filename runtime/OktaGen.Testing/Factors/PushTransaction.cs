using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>A push notification that was sent.</summary>
internal sealed class PushTransaction(FactorRecord factor, DateTimeOffset expires, int? number = null)
{
    public const string Waiting = "WAITING";
    public const string Success = "SUCCESS";

    private PushAnswer? _answer;

    // Since the answer was planned.
    private int _polls;

    public string Id { get; } = "v2mst." + Ids.Text(22);

    /// <summary>The number that the app shows and the user picks on the device; null without number matching.</summary>
    public int? Number => number;

    public bool IsAnswered => _answer is not null;

    /// <summary>How it stands without counting as a poll.</summary>
    public string Result(DateTimeOffset now) =>
        _answer is not null && _polls > _answer.AfterPolls ? _answer.Answer == OktaTestPushAnswer.Approve ? Success : "REJECTED"
        : expires <= now ? "TIMEOUT"
        : Waiting;

    public void AnswerWith(PushAnswer answer)
    {
        _answer = answer;
        _polls = 0;
    }

    public string Poll(DateTimeOffset now)
    {
        _polls++;
        return Result(now);
    }

    public JsonObject ToJson(OrgState org, string result)
    {
        string path = $"{factor.Path}/transactions/{Id}";
        JsonObject json = new() { ["factorResult"] = result };
        if (result == Waiting)
        {
            json["expiresAt"] = OrgState.Stamp(expires);
            json["profile"] = factor.Profile.DeepClone();
            json["_links"] = new JsonObject { ["poll"] = org.Link(path), ["cancel"] = org.Link(path, "DELETE") };
            if (number is not null)
            {
                json["_embedded"] = new JsonObject { ["challenge"] = new JsonObject { ["correctAnswer"] = number } };
            }
        }

        return json;
    }
}
