namespace OktaGen.Management;

/// <summary>What is to change in an IP zone. What is left out stays as it is.</summary>
public sealed class ZoneChange
{
    /// <summary>The new name; null to keep it.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// Gateways to append, or to put in place of those there are; null to keep them. <see cref="ZoneAddress"/> reads them.
    /// </summary>
    public IReadOnlyList<NetworkZoneAddress>? Gateways { get; init; }

    /// <summary>
    /// Proxies to append, or to put in place of those there are; null to keep them. <see cref="ZoneAddress"/> reads them.
    /// </summary>
    public IReadOnlyList<NetworkZoneAddress>? Proxies { get; init; }

    /// <summary>
    /// The <see cref="NetworkZone.LastUpdated"/> of the zone on which the decision was made: if somebody has changed the zone since, it is
    /// not overwritten. Null to change it whatever happened.
    /// </summary>
    public DateTimeOffset? IfLastUpdated { get; init; }
}
