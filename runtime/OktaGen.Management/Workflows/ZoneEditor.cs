namespace OktaGen.Management;

/// <summary>
/// Changes the addresses of IP zones. Okta can only replace a zone as a whole, and has no lock: of two writers at the same moment the last
/// one wins. <see cref="ZoneChange.IfLastUpdated"/> notices all changes but those of the last moment.
/// </summary>
/// <param name="zones">The client to use.</param>
public sealed class ZoneEditor(INetworkZones zones)
{
    /// <summary>Changes zones over a connection.</summary>
    /// <param name="okta">The connection.</param>
    public ZoneEditor(OktaConnection okta)
        : this(new NetworkZonesClient(okta))
    {
    }

    /// <summary>
    /// Adds addresses to those that a zone has. One that it has already, however written, is not added again; one that lies in a network of
    /// the zone is, so that it stays when the network goes. Ask <see cref="IPNetworkZone.Covers(string)"/> where that is not wanted.
    /// </summary>
    /// <param name="zoneId">The zone's id.</param>
    /// <param name="change">What to add.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The zone as it is now. Where nothing was to change, nothing was sent.</returns>
    /// <exception cref="InvalidOperationException">The zone has no addresses, because it is not an IP zone.</exception>
    /// <exception cref="ZoneConflictException">The zone was changed since <see cref="ZoneChange.IfLastUpdated"/>.</exception>
    [RequiresScope(OktaScopes.NetworkZonesManage)]
    public Task<IPNetworkZone> AppendAsync(string zoneId, ZoneChange change, CancellationToken cancellationToken = default) =>
        ChangeAsync(zoneId, change, static (present, given) => [.. Distinct([.. present, .. given])], cancellationToken);

    /// <summary>Puts addresses in place of those that a zone has.</summary>
    /// <param name="zoneId">The zone's id.</param>
    /// <param name="change">What to put there; an empty list removes all.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The zone as it is now. Where nothing was to change, nothing was sent.</returns>
    /// <exception cref="InvalidOperationException">The zone has no addresses, because it is not an IP zone.</exception>
    /// <exception cref="ZoneConflictException">The zone was changed since <see cref="ZoneChange.IfLastUpdated"/>.</exception>
    [RequiresScope(OktaScopes.NetworkZonesManage)]
    public Task<IPNetworkZone> OverrideAsync(string zoneId, ZoneChange change, CancellationToken cancellationToken = default) =>
        ChangeAsync(zoneId, change, static (_, given) => Distinct(given), cancellationToken);

    private async Task<IPNetworkZone> ChangeAsync(
        string zoneId,
        ZoneChange change,
        Func<IReadOnlyList<NetworkZoneAddress>, IReadOnlyList<NetworkZoneAddress>, List<NetworkZoneAddress>> combine,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        IPNetworkZone zone = IPZone(await zones.GetNetworkZoneAsync(zoneId, cancellationToken: cancellationToken).ConfigureAwait(false));
        if (change.IfLastUpdated is { } expected && zone.LastUpdated != expected)
        {
            throw new ZoneConflictException(
                $"The zone {zoneId} was changed at {zone.LastUpdated:O}, after it was read ({expected:O}), and is not overwritten. Read "
                    + $"it again and decide anew.");
        }

        IPNetworkZoneRequest request = zone.ToRequest();
        request.Name = change.Name ?? request.Name;
        request.Gateways = change.Gateways is null ? zone.Gateways : combine(zone.Gateways ?? [], change.Gateways);
        request.Proxies = change.Proxies is null ? zone.Proxies : combine(zone.Proxies ?? [], change.Proxies);
        if (request.Name == zone.Name && AreEqual(request.Gateways, zone.Gateways) && AreEqual(request.Proxies, zone.Proxies))
        {
            return zone;
        }

        return IPZone(await zones.ReplaceNetworkZoneAsync(zoneId, request, cancellationToken: cancellationToken).ConfigureAwait(false));
    }

    private static IPNetworkZone IPZone(NetworkZone zone) => zone as IPNetworkZone
        ?? throw new InvalidOperationException(
            $"The zone {zone.Id} ('{zone.Name}') is of type {zone.Type}: only a zone of type IP has gateways and proxies.");

    private static List<NetworkZoneAddress> Distinct(IReadOnlyList<NetworkZoneAddress> addresses)
    {
        List<NetworkZoneAddress> distinct = [];
        foreach (NetworkZoneAddress address in addresses)
        {
            if (!distinct.Exists(known => ZoneAddress.AreEqual(known, address)))
            {
                distinct.Add(address);
            }
        }

        return distinct;
    }

    private static bool AreEqual(List<NetworkZoneAddress>? one, List<NetworkZoneAddress>? other) =>
        one is null || other is null
            ? (one?.Count ?? 0) == (other?.Count ?? 0)
            : one.Count == other.Count && one.Zip(other).All(static pair => ZoneAddress.AreEqual(pair.First, pair.Second));
}
