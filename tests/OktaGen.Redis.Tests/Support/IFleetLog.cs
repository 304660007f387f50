using System.Text.Json.Serialization;

namespace OktaGen.Redis.Tests;

[OktaClient(JsonContext = typeof(FleetJson))]
public interface IFleetLog
{
    [Get("/api/v1/logs"), Tail, RequiresScope(OktaScopes.LogsRead)]
    OktaPageable<FleetEvent> FollowAsync(string filter, DateTimeOffset? since = null);
}

public sealed record FleetEvent(string Uuid, string EventType);

[JsonSerializable(typeof(List<FleetEvent>))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class FleetJson : JsonSerializerContext;
