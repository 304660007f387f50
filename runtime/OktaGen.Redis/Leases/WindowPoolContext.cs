using Microsoft.Extensions.Logging;

namespace OktaGen.Redis;

/// <summary>What the pools of one org's endpoints have in common.</summary>
/// <param name="Server">Where the leases come from.</param>
/// <param name="Instance">Who states what it needs.</param>
/// <param name="Reserve">The share of each limit that this process leaves to others.</param>
/// <param name="Local">Learns what the others learnt, for the time when nobody answers.</param>
/// <param name="Instruments">Where to count.</param>
/// <param name="Logger">Where to log.</param>
/// <param name="Time">The clock.</param>
internal sealed record WindowPoolContext(
    IScriptServer Server, LeaseInstance Instance, double Reserve, OktaLocalRateLimiter Local, SharingInstruments Instruments,
    ILogger Logger, TimeProvider Time);
