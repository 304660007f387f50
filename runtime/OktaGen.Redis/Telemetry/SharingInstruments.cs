using System.Diagnostics.Metrics;

namespace OktaGen.Redis;

/// <summary>The instruments of sharing, of a meter of the same name as that of the calls.</summary>
internal sealed class SharingInstruments(Meter meter)
{
    private const string Name = "OktaGen";

    private static readonly Meter s_meter = new(Name, Version);

    public UpDownCounter<int> Alone { get; } = meter.CreateUpDownCounter<int>(
        "okta.client.sharing.alone", "{process}",
        "1 while this process counts its calls for itself alone, because the server does not answer.");

    public Counter<long> Outages { get; } = meter.CreateCounter<long>(
        "okta.client.sharing.outages", "{outage}", "How often the server was found not to answer.");

    public Histogram<double> Duration { get; } = meter.CreateHistogram<double>(
        "okta.client.sharing.duration", "s", "How long the server took to answer for a batch of leases.");

    public Counter<long> Leases { get; } = meter.CreateCounter<long>(
        "okta.client.sharing.leases", "{call}", "Calls that this process was given leases for.");

    private static string? Version => typeof(SharingInstruments).Assembly.GetName().Version?.ToString(3);

    /// <param name="meters">Makes the meter; null for one that lives as long as the process.</param>
    public static SharingInstruments Create(IMeterFactory? meters) =>
        new(meters?.Create(new MeterOptions(Name) { Version = Version }) ?? s_meter);
}
