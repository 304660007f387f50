using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OktaGen.Testing;

/// <summary>A push notification that was sent.</summary>
internal sealed class PushTransaction
{
    public const string Waiting = "WAITING";
    public const string Success = "SUCCESS";

    public string Id { get; init; } = "v2mst." + Ids.Text(22);

    public required DateTimeOffset Expires { get; init; }

    /// <summary>The number that the app shows and the user picks on the device; null without number matching.</summary>
    public int? Number { get; init; }

    [JsonInclude]
    public PushAnswer? Answer { get; private set; }

    /// <summary>Since the answer was planned.</summary>
    [JsonInclude]
    public int Polls { get; private set; }

    /// <summary>How it stands without counting as a poll.</summary>
    public string Result(DateTimeOffset now) =>
        Answer is not null && Polls > Answer.AfterPolls ? Answer.Answer == OktaTestPushAnswer.Approve ? Success : "REJECTED"
        : Expires <= now ? "TIMEOUT"
        : Waiting;

    public void AnswerWith(PushAnswer answer)
    {
        Answer = answer;
        Polls = 0;
    }

    public string Poll(DateTimeOffset now)
    {
        Polls++;
        return Result(now);
    }

    public JsonObject ToJson(OrgState org, FactorRecord factor, string result)
    {
        string path = $"{factor.Path}/transactions/{Id}";
        JsonObject json = new() { ["factorResult"] = result };
        if (result == Waiting)
        {
            json["expiresAt"] = OrgState.Stamp(Expires);
            json["profile"] = factor.Profile.DeepClone();
            json["_links"] = new JsonObject { ["poll"] = org.Link(path), ["cancel"] = org.Link(path, "DELETE") };
            if (Number is not null)
            {
                json["_embedded"] = new JsonObject { ["challenge"] = new JsonObject { ["correctAnswer"] = Number } };
            }
        }

        return json;
    }
}
