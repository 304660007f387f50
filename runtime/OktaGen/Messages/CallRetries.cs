using System.Globalization;

namespace OktaGen.Messages;

/// <summary>What was repeated of one call, and why no more. Made at its first failure.</summary>
internal sealed class CallRetries
{
    /// <summary>Why a call is not repeated whose body is gone.</summary>
    public const string BodyObstacle = "It was not repeated, as its body cannot be read twice.";

    private string? _firstRequestId;

    public int Count { get; private set; }

    /// <summary>Why the call was not repeated, or not again, as a sentence; null where nothing is to be said.</summary>
    public string? Obstacle { get; set; }

    public bool CanReplay(HttpRequestMessage request)
    {
        bool canReplay = RequestBody.CanReplay(request.Content);
        Obstacle = canReplay ? null : BodyObstacle;
        return canReplay;
    }

    /// <summary>Counts, and tells Okta on the message (the headers are those of Okta's SDKs).</summary>
    public void Begin(HttpRequestMessage request, HttpResponseMessage? response)
    {
        Count++;
        _firstRequestId ??= response is null ? null : OktaHeaders.FindFirst(response.Headers, OktaHeaders.RequestIdName);
        Set(request, "X-Okta-Retry-Count", Count.ToString(CultureInfo.InvariantCulture));
        if (_firstRequestId is not null)
        {
            Set(request, "X-Okta-Retry-For", _firstRequestId);
        }
    }

    private static void Set(HttpRequestMessage request, string name, string value)
    {
        request.Headers.Remove(name);
        request.Headers.TryAddWithoutValidation(name, value);
    }
}
