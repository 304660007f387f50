using System.Text.Json.Nodes;

namespace OktaGen.Cli.Setup.Planning;

/// <summary>One step of a set-up: at most one call that changes the org.</summary>
/// <param name="Title">What it does, for people.</param>
/// <param name="RunAsync">Does it.</param>
/// <param name="Call">The method and path of its call; null where it makes none that changes the org.</param>
/// <param name="Body">The call's body; null where there is none.</param>
internal sealed record SetupStep(
    string Title, Func<SetupState, CancellationToken, Task> RunAsync, string? Call = null, JsonNode? Body = null);
