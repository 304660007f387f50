using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen;

/// <summary>
/// The links of an object (<c>_links</c>), by relation. They are state: <c>activate</c> is there only while an object can be activated.
/// </summary>
/// <remarks>
/// Of one relation there may be one link or several, and Okta writes the one as an object and the others as a list: here both are a
/// list. What is read is written again as it was, also where it is no object and so has no relation.
/// </remarks>
[JsonConverter(typeof(OktaLinksConverter))]
public sealed class OktaLinks
{
    internal OktaLinks(JsonElement json) => Json = json;

    /// <summary>The links as Okta wrote them.</summary>
    public JsonElement Json { get; }

    /// <summary>The names of the relations, in Okta's order.</summary>
    public IEnumerable<string> Relations =>
        Json.ValueKind == JsonValueKind.Object ? Json.EnumerateObject().Select(static relation => relation.Name) : [];

    /// <summary>The link of the object itself; null where there is none.</summary>
    public OktaLink? Self => this["self"];

    /// <summary>The first link of a relation; null where there is none.</summary>
    /// <param name="relation">The relation, such as <c>poll</c>. Case matters.</param>
    public OktaLink? this[string relation] => Find(relation) is [var first, ..] ? first : null;

    /// <summary>All links of a relation.</summary>
    /// <param name="relation">The relation, such as <c>logo</c>. Case matters.</param>
    /// <returns>The links; none where there are none.</returns>
    public IReadOnlyList<OktaLink> Find(string relation)
    {
        if (Json.ValueKind != JsonValueKind.Object || !Json.TryGetProperty(relation, out JsonElement links))
        {
            return [];
        }

        return links.ValueKind switch
        {
            JsonValueKind.Object => [new OktaLink(links)],
            JsonValueKind.Array => [.. links.EnumerateArray()
                .Where(static link => link.ValueKind == JsonValueKind.Object)
                .Select(static link => new OktaLink(link))],
            _ => [],
        };
    }
}
