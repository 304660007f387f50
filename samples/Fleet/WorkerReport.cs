namespace Fleet;

/// <summary>What a process did since it last said so.</summary>
/// <param name="Windows">The calls that were answered, by the end of the window that they counted in.</param>
/// <param name="Refused">The calls that Okta refused and that were sent again.</param>
/// <param name="Failed">The calls that were lost.</param>
/// <param name="IsAlone">Whether it counts for itself alone.</param>
internal sealed record WorkerReport(Dictionary<long, int> Windows, int Refused, int Failed, bool IsAlone);
