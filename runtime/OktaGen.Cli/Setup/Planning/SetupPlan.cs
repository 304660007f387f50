using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace OktaGen.Cli.Setup.Planning;

/// <summary>The steps of a set-up, and what is known and learned on the way.</summary>
internal sealed class SetupPlan
{
    private readonly List<SetupStep> _steps = [];

    /// <summary>What is known of the app now.</summary>
    public SetupState State { get; } = new();

    public IReadOnlyList<SetupStep> Steps => _steps;

    public void Add(string title, string call, JsonNode? body, Func<SetupState, CancellationToken, Task> run) =>
        _steps.Add(new SetupStep(title, run, call, body));

    /// <summary>Adds a step with a body that is shown as it is sent.</summary>
    public void Add<T>(string title, string call, T body, JsonTypeInfo<T> type, Func<SetupState, CancellationToken, Task> run) =>
        Add(title, call, JsonSerializer.SerializeToNode(body, type), run);

    // Listings lag behind: what was not in one may be there all the same.
    public static async Task UnlessThereAsync(Task call)
    {
        try
        {
            await call;
        }
        catch (OktaApiException exception) when (exception.StatusCode == HttpStatusCode.Conflict)
        {
            // Another run has done it.
        }
    }
}
