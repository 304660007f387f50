using System.Text.Json.Nodes;
using OktaGen.Cli.Setup.Roles;

namespace OktaGen.Cli.Setup;

/// <summary>What a set-up has done, for programs. It holds no secret.</summary>
internal sealed record SetupReport
{
    public required string OrgUrl { get; init; }

    /// <summary>Null where the app is not made yet.</summary>
    public string? ClientId { get; init; }

    public string? KeyId { get; init; }

    /// <summary>Where the private key is.</summary>
    public required string PrivateKey { get; init; }

    /// <summary>Whether it was there before.</summary>
    public required bool KeyWasFound { get; init; }

    public required bool RequiresDPoP { get; init; }

    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>Standard roles, and custom ones that were there, as id and resource set; also the app's own, once it is there.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>What was proposed as the least role; null where the roles were named.</summary>
    public LeastRoleReport? LeastRole { get; init; }

    /// <summary>Whether the steps were only shown.</summary>
    public required bool DryRun { get; init; }

    public required IReadOnlyList<StepReport> Steps { get; init; }

    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>The call by which the app was tried; null where there was none.</summary>
    public string? FirstCall { get; init; }

    /// <summary>What is to be put into the app's configuration; null where it is stored there.</summary>
    public JsonNode? Settings { get; init; }

    /// <summary>A step that was carried out, or shown.</summary>
    /// <param name="Title">What it does.</param>
    /// <param name="Call">Method and path of its call.</param>
    /// <param name="Body">The call's body.</param>
    internal sealed record StepReport(string Title, string? Call, JsonNode? Body);
}
