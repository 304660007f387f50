namespace OktaGen.Org.Running;

/// <summary>What the command line says of the org.</summary>
internal sealed record OrgSettings
{
    /// <summary>The port; zero for a free one, null for that of the last time.</summary>
    public int? Port { get; init; }

    public string? Seed { get; init; }

    public string? Credentials { get; init; }

    public string? State { get; init; }

    public bool UsesTls { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Tells a person what is amiss while the org runs.</summary>
    public Action<string> Warn { get; init; } = static _ => { };
}
