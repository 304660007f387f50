using System.Net;
using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>What Okta verifies of the network zones that it is sent.</summary>
internal static class ZoneRules
{
    // What Okta decides: a client may send it back as it got it.
    private static readonly string[] s_readOnly = ["id", "status", "system", "created", "lastUpdated", "_links", "_embedded"];

    public static JsonObject Content(JsonObject sent, OrgState org, ZoneRecord? existing = null)
    {
        string name = JsonBody.Text(sent, "name") ?? "";
        if (name.Length is 0 or > 128)
        {
            throw OktaErrors.Validation("name", "name: must have 1 to 128 characters");
        }

        if (org.Zones.All.Any(zone => zone != existing && zone.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
        {
            throw OktaErrors.Validation("name", "name: An object with this field already exists in the current organization");
        }

        string? type = JsonBody.Text(sent, "type");
        if (type is not ("IP" or "DYNAMIC" or "DYNAMIC_V2") || (existing is not null && type != (string?)existing.Content["type"]))
        {
            throw OktaErrors.Validation("type", "type: must be IP, DYNAMIC or DYNAMIC_V2, and cannot be changed");
        }

        VerifyAddresses(sent, "gateways");
        VerifyAddresses(sent, "proxies");
        JsonObject content = [];
        foreach (KeyValuePair<string, JsonNode?> member in sent.Where(member => !s_readOnly.Contains(member.Key)))
        {
            content[member.Key] = member.Value?.DeepClone();
        }

        content.TryAdd("usage", "POLICY");
        return content;
    }

    private static void VerifyAddresses(JsonObject sent, string name)
    {
        JsonArray? addresses = sent[name] switch
        {
            null => null,
            JsonArray items => items,
            _ => throw OktaErrors.MalformedBody(),
        };
        foreach (JsonNode? item in addresses ?? [])
        {
            JsonObject address = item as JsonObject ?? throw OktaErrors.MalformedBody();
            string value = JsonBody.Text(address, "value") ?? "";
            bool isValid = JsonBody.Text(address, "type") switch
            {
                "CIDR" => IPNetwork.TryParse(value, out _),
                "RANGE" =>
                    value.Split('-') is [string first, string last] && IPAddress.TryParse(first, out _) && IPAddress.TryParse(last, out _),
                _ => false,
            };
            if (!isValid)
            {
                throw OktaErrors.Validation(name, $"{name}: must be addresses of type CIDR or RANGE");
            }
        }
    }
}
