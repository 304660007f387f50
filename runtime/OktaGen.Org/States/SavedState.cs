using System.Text.Json.Nodes;
using OktaGen.Org.Credentials;

namespace OktaGen.Org.States;

/// <summary>What a state file holds.</summary>
internal sealed record SavedState
{
    /// <summary>The form of the file. A change that the program before could not read gets the next number.</summary>
    public const int CurrentVersion = 1;

    public required int Version { get; init; }

    public required int Port { get; init; }

    public required OrgCredentials Credentials { get; init; }

    /// <summary>Certificate and key for HTTPS (PKCS#12), once there was one.</summary>
    public byte[]? Certificate { get; init; }

    /// <summary>What the org knows.</summary>
    public required JsonObject Org { get; init; }
}
