using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>What a request to the System Log asks for.</summary>
/// <param name="Since">The earliest <c>published</c>.</param>
/// <param name="Until">The latest; <see langword="null"/> if there is no end.</param>
/// <param name="IsDescending">Whether the newest come first.</param>
/// <param name="Matches">What <c>filter</c> and <c>q</c> say.</param>
internal sealed record LogQuery(DateTimeOffset Since, DateTimeOffset? Until, bool IsDescending, Func<JsonObject, bool> Matches)
{
    private const int MaxKeywords = 10;
    private const int MaxKeywordLength = 40;

    private static readonly TimeSpan s_defaultSpan = TimeSpan.FromDays(7);
    private static readonly TimeSpan s_maxAge = TimeSpan.FromDays(180);

    private static readonly SearchSchema s_filter = new(OperatorsOf, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it has no end: then there is always a next page.</summary>
    public bool IsPolling => Until is null && !IsDescending;

    public static LogQuery Read(Call call, Cursor? cursor)
    {
        DateTimeOffset now = call.Org.Clock.GetUtcNow();
        DateTimeOffset? until = Date(call, "until");
        DateTimeOffset? since = Date(call, "since");
        if (since is not null && cursor is not null)
        {
            throw OktaErrors.Validation("since", "since: cannot be used together with after");
        }

        since ??= cursor?.Since ?? (until ?? now) - s_defaultSpan;
        if (cursor is null && (since < now - s_maxAge || since > until))
        {
            throw OktaErrors.InvalidFilter("since: must be within the last 180 days, and not after until");
        }

        Func<JsonObject, bool> filter = Filter(call.Query["filter"]);
        Func<JsonObject, bool> keywords = Keywords(call.Query["q"]);
        bool descending = call.Query["sortOrder"] switch
        {
            null or "ASCENDING" => false,
            "DESCENDING" => true,
            _ => throw OktaErrors.Validation("sortOrder", "sortOrder: must be ASCENDING or DESCENDING"),
        };
        return new LogQuery(since.Value, until, descending, json => filter(json) && keywords(json));
    }

    private static DateTimeOffset? Date(Call call, string name)
    {
        if (call.Query[name] is not { } text)
        {
            return null;
        }

        return text.Length >= 10
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date)
            ? date
            : throw OktaErrors.Validation(name, $"{name}: must be an ISO 8601 date");
    }

    private static Func<JsonObject, bool> Filter(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return _ => true;
        }

        try
        {
            return SearchParser.Parse(text, s_filter);
        }
        catch (RefusedException refused)
        {
            // The same faults have another code here.
            throw OktaErrors.InvalidFilter((string)refused.Answer.Body!["errorCauses"]![0]!["errorSummary"]!);
        }
    }

    private static Func<JsonObject, bool> Keywords(string? text)
    {
        string[] keywords = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return keywords.Length <= MaxKeywords && keywords.All(keyword => keyword.Length <= MaxKeywordLength)
            ? json => keywords.All(keyword => Texts(json).Any(value => value.Contains(keyword, StringComparison.OrdinalIgnoreCase)))
            : throw OktaErrors.Validation("q", "q: must have ten keywords at most, of 40 characters at most");
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Texts(member.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };

    // "published" has parameters of its own.
    private static SearchOperators OperatorsOf(string attribute) => attribute.Split('.')[0] switch
    {
        "actor" or "authenticationContext" or "client" or "debugContext" or "displayMessage" or "eventType" or "legacyEventType"
            or "outcome"
            or "request" or "securityContext" or "severity" or "target" or "transaction" or "uuid" or "version" =>
            SearchOperators.Eq | SearchOperators.Sw | SearchOperators.Co | SearchOperators.Pr | SearchOperators.Order,
        _ => SearchOperators.None,
    };
}
