using System.CommandLine;
using OktaDirectory.Orgs;
using OktaDirectory.Output;
using OktaGen.Management;

namespace OktaDirectory.Commands;

/// <summary>Network zones.</summary>
internal static class ZoneCommands
{
    private static readonly Argument<string> s_zone = new("zone") { Description = "The zone's id." };

    private static readonly Option<string[]> s_gateways =
        new("--gateway") { Description = "An address, network or range, IPv4 or IPv6. May be repeated." };

    private static readonly Option<string[]> s_proxies =
        new("--proxy") { Description = "A trusted proxy's address, network or range. May be repeated." };

    public static Command Create(DirectoryHost host) => new("zone", "Network zones.")
    {
        List(host),
        Get(host),
        CreateZone(host),
        Update(host),
    };

    private static Command List(DirectoryHost host) =>
        new Command("list", "Lists zones.").WithPages().Does(host, (call, token) => Columns.Zones.WriteAsync(
        call, new NetworkZonesClient(call.Okta)
            .ListNetworkZonesAsync(limit: Listing<NetworkZone>.PageSize(call), cancellationToken: token), token));

    private static Command Get(DirectoryHost host) =>
        new Command("get", "Shows one zone.") { s_zone }.WithFormat().Does(host, async (call, token) =>
        await Columns.Zones.WriteAsync(
            call, await new NetworkZonesClient(call.Okta).GetNetworkZoneAsync(call.Get(s_zone), cancellationToken: token)));

    private static Command CreateZone(DirectoryHost host)
    {
        var name = new Argument<string>("name") { Description = "The name." };
        var blocklist = new Option<bool>("--blocklist") { Description = "Keep the addresses out of the org." };
        var command = new Command("create", "Creates a zone of addresses.") { name, s_gateways, s_proxies, blocklist };
        command.Validators.Add(static result =>
        {
            if (result.GetValue(s_gateways) is not { Length: > 0 } && result.GetValue(s_proxies) is not { Length: > 0 })
            {
                result.AddError("Give a --gateway or a --proxy at least.");
            }
        });
        return command.WithFormat().Does(host, async (call, token) =>
        {
            var zone = new IPNetworkZoneRequest
            {
                Name = call.Get(name),
                Gateways = Read(call, s_gateways),
                Proxies = Read(call, s_proxies),
                Usage = call.Get(blocklist) ? NetworkZoneUsage.Blocklist : NetworkZoneUsage.Policy,
            };
            await Columns.Zones.WriteAsync(
                call, await new NetworkZonesClient(call.Okta).CreateNetworkZoneAsync(zone, cancellationToken: token));
        });
    }

    private static Command Update(DirectoryHost host)
    {
        var name = new Option<string?>("--name") { Description = "A new name." };
        var append =
            new Option<bool>("--append") { Description = "Add the addresses to those that there are, in place of replacing them." };
        var command = new Command(
            "update", "Changes a zone of addresses; what is not named stays as it is.") { s_zone, name, s_gateways, s_proxies, append };
        return command.WithFormat().Does(host, async (call, token) =>
        {
            var change = new ZoneChange { Name = call.Get(name), Gateways = Read(call, s_gateways), Proxies = Read(call, s_proxies) };
            if (change is { Name: null, Gateways: null, Proxies: null })
            {
                throw new CommandException("There is nothing to change: give a --name, a --gateway or a --proxy.");
            }

            var editor = new ZoneEditor(call.Okta);
            NetworkZone zone = call.Get(append)
                ? await editor.AppendAsync(call.Get(s_zone), change, token)
                : await editor.OverrideAsync(call.Get(s_zone), change, token);
            await Columns.Zones.WriteAsync(call, zone);
        });
    }

    private static List<NetworkZoneAddress>? Read(Invocation call, Option<string[]> option) =>
        call.Get(option) is { Length: > 0 } texts ? [.. texts.Select(ZoneAddress.Parse)] : null;
}
