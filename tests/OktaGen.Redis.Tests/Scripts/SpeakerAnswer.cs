namespace OktaGen.Redis.Tests;

/// <summary>What the script of windows answered.</summary>
internal sealed record SpeakerAnswer(
    int Leases, int Limit, long Reset, int ToEnd, int Again, int Left, bool IsFree, int Instances, int Share);
