using Microsoft.Net.Http.Headers;

namespace OktaGen.Testing;

/// <summary>What the org has answered. Secrets are dropped on the way in.</summary>
internal sealed class Journal
{
    private const string Hidden = "***";

    private static readonly HashSet<string> s_secretParameters = new(StringComparer.OrdinalIgnoreCase)
    {
        "access_token", "client_assertion", "client_secret", "password", "refresh_token", "token",
    };

    private static readonly HashSet<string> s_secretHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        HeaderNames.Cookie, "DPoP", HeaderNames.ProxyAuthorization,
    };

    private readonly List<OktaTestRequest> _requests = [];

    /// <summary>How many requests are kept; null for all.</summary>
    public int? Capacity { get; set; }

    public OktaTestRequest[] Snapshot() => [.. _requests];

    /// <summary>The newest requests, newest first.</summary>
    public IReadOnlyList<OktaTestRequest> Newest(int count) => [.. Enumerable.Reverse(_requests[^Math.Min(count, _requests.Count)..])];

    public void Add(Call call, Answer answer, OktaTestFault? fault)
    {
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues> header in call.Headers)
        {
            headers[header.Key] = header.Key.Equals(HeaderNames.Authorization, StringComparison.OrdinalIgnoreCase)
                ? string.Join(", ", header.Value.Select(Scheme))
                : s_secretHeaders.Contains(header.Key) ? Hidden : string.Join(", ", header.Value.AsEnumerable());
        }

        // Not one by one, which would move all of them each time.
        if (Capacity is { } capacity && _requests.Count >= 2 * capacity)
        {
            _requests.RemoveRange(0, _requests.Count - capacity);
        }

        _requests.Add(new OktaTestRequest
        {
            Time = call.Answered,
            Method = call.Method,
            Path = call.Target.Path,
            RawTarget = RawTarget(call.Target),
            Query = [.. call.Query.Pairs.Select(pair => s_secretParameters.Contains(pair.Key) ? new(pair.Key, Hidden) : pair)],
            Headers = headers,
            Status = answer.Status,
            Fault = fault,
            RequestId = answer.IsByProxy ? "" : call.RequestId,
            ClientId = call.Caller.ClientId,
            Scopes = call.Caller.Scopes,
            IsRoleUnknown = call.IsRoleUnknown,
        });
    }

    // A value without a scheme may be a bare token.
    private static string Scheme(string? value) =>
        value?.IndexOf(' ', StringComparison.Ordinal) is int space and > 0 ? value[..space] : Hidden;

    private static string RawTarget(RequestTarget target)
    {
        if (target.RawQuery.Length == 0)
        {
            return target.Path;
        }

        IEnumerable<string> parts = target.RawQuery.Split('&').Select(part =>
        {
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            return equals > 0 && s_secretParameters.Contains(Uri.UnescapeDataString(part[..equals])) ? part[..(equals + 1)] + Hidden : part;
        });
        return target.Path + "?" + string.Join('&', parts);
    }
}
