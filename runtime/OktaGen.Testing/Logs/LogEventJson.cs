using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>Writes events as Okta does.</summary>
internal static class LogEventJson
{
    public static JsonObject Write(
        string eventType, string message, DateTimeOffset published, LogTarget actor, Call? call, params LogTarget[] targets) => new()
        {
            ["actor"] = actor.ToJson(),
            ["client"] = new JsonObject
            {
                ["userAgent"] = call is null
                ? null
                : new JsonObject { ["rawUserAgent"] = call.Headers.UserAgent.ToString(), ["os"] = "Unknown", ["browser"] = "UNKNOWN" },
                ["zone"] = "null",
                ["device"] = "Unknown",
                ["id"] = call?.Caller.ClientId,
                ["ipAddress"] = "127.0.0.1",
                ["geographicalContext"] = null,
            },
            ["device"] = null,
            ["authenticationContext"] = new JsonObject { ["authenticationStep"] = 0, ["externalSessionId"] = "unknown" },
            ["displayMessage"] = message,
            ["eventType"] = eventType,
            ["outcome"] = new JsonObject { ["result"] = "SUCCESS", ["reason"] = null },
            ["published"] = OrgState.Stamp(published),
            ["securityContext"] = new JsonObject { ["isProxy"] = false },
            ["severity"] = "INFO",
            ["debugContext"] = new JsonObject
            {
                ["debugData"] = call is null ? [] : new JsonObject { ["requestId"] = call.RequestId, ["requestUri"] = call.Target.Path },
            },
            ["legacyEventType"] = null,
            ["transaction"] = new JsonObject { ["type"] = "WEB", ["id"] = call?.RequestId ?? Ids.Text(27), ["detail"] = new JsonObject() },
            ["uuid"] = Guid.NewGuid().ToString(),
            ["version"] = "0",
            ["request"] = new JsonObject
            {
                ["ipChain"] = new JsonArray(
                new JsonObject { ["ip"] = "127.0.0.1", ["geographicalContext"] = null, ["version"] = "V4", ["source"] = null }),
            },
            ["target"] = targets.Length == 0 ? null : new JsonArray([.. targets.Select(target => target.ToJson())]),
        };
}
