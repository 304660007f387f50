using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>Network zones.</summary>
internal static class ZoneOperations
{
    private const int Page = 200;

    private static readonly SearchSchema s_filter = new(
        attribute => attribute is "id" or "usage" or "system" ? SearchOperators.Eq : SearchOperators.None, StringComparison.Ordinal);

    public static IReadOnlyList<Operation> Table { get; } =
    [
        new("GET", "/api/v1/zones", OktaScopes.NetworkZonesRead, List),
        new("POST", "/api/v1/zones", OktaScopes.NetworkZonesManage, Create),
        new("GET", "/api/v1/zones/{zoneId}", OktaScopes.NetworkZonesRead, call => Answer.Ok(Find(call).ToJson(call.Org))),
        new("PUT", "/api/v1/zones/{zoneId}", OktaScopes.NetworkZonesManage, Replace),
        new("DELETE", "/api/v1/zones/{zoneId}", OktaScopes.NetworkZonesManage, Delete),
        new("POST", "/api/v1/zones/{zoneId}/lifecycle/activate", OktaScopes.NetworkZonesManage, call =>
            SetStatus(call, ZoneRecord.Active, "zone.activate")),
        new("POST", "/api/v1/zones/{zoneId}/lifecycle/deactivate", OktaScopes.NetworkZonesManage, call =>
            SetStatus(call, "INACTIVE", "zone.deactivate")),
    ];

    private static ZoneRecord Find(Call call)
    {
        string id = call.PathValues["zoneId"];
        return call.Org.Zones.FindById(id) ?? throw OktaErrors.ResourceNotFound(id, "NetworkZone");
    }

    private static Answer List(Call call)
    {
        IEnumerable<ZoneRecord> zones = call.Org.Zones.All;
        if (call.Query["filter"] is { } filter)
        {
            Func<JsonObject, bool> predicate = SearchParser.Parse(filter, s_filter);
            zones = zones.Where(zone => predicate(zone.ToJson(call.Org)));
        }

        return Pager.Page(call, [.. zones], Page, Page);
    }

    private static Answer Create(Call call)
    {
        OrgState org = call.Org;
        JsonObject content = ZoneRules.Content(call.Body, org);
        ZoneRecord zone = org.Zones.Add(sequence => new ZoneRecord
        {
            Id = Ids.New("nzo"),
            Sequence = sequence,
            Created = org.Now,
            LastUpdated = org.Now,
            Status = JsonBody.Text(call.Body, "status") ?? ZoneRecord.Active,
            Content = content,
        });
        return Done(call, zone, "zone.create");
    }

    private static Answer Replace(Call call)
    {
        ZoneRecord zone = Find(call);
        zone.Content = ZoneRules.Content(call.Body, call.Org, zone);
        zone.LastUpdated = call.Org.Now;
        return Done(call, zone, "zone.update");
    }

    private static Answer Delete(Call call)
    {
        ZoneRecord zone = Find(call);
        call.Org.Zones.Remove(zone);
        Done(call, zone, "zone.delete");
        return Answer.NoContent();
    }

    private static Answer SetStatus(Call call, string status, string eventType)
    {
        ZoneRecord zone = Find(call);
        zone.Status = status;
        zone.LastUpdated = call.Org.Now;
        return Done(call, zone, eventType);
    }

    private static Answer Done(Call call, ZoneRecord zone, string eventType)
    {
        call.Org.Logs.Add(call, eventType, eventType, new LogTarget(zone.Id, "NetworkZone", "unknown", zone.Name));
        return Answer.Ok(zone.ToJson(call.Org));
    }
}
