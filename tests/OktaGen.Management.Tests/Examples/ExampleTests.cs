using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Xunit.Abstractions;

namespace OktaGen.Management.Tests.Examples;

/// <summary>Every JSON example that Okta's description gives for the operations of the ready-made client.</summary>
public sealed class ExampleTests(ITestOutputHelper output)
{
    [SkippableExampleFact]
    public void An_example_is_read_and_written_again_without_losing_a_member()
    {
        Example[] examples = [.. Example.All];
        string[] faults = [.. examples.Select(Judge).OfType<string>(), .. KnownFaults.All.Keys.Except(examples.Select(static example => example.FullName)).Select(static name => name + ": is listed, but there is no such example")];

        output.WriteLine($"{examples.Length} examples, {KnownFaults.All.Count} of them with a known fault");
        Assert.True(examples.Length > ReadyMade.LeastExamples, $"Only {examples.Length} examples were found.");
        Assert.True(faults.Length == 0, string.Join("\n", faults));
    }

    // What is wrong with an example, or with what is said to be wrong with it.
    private static string? Judge(Example example)
    {
        string? fault = FindFault(example);
        if (!KnownFaults.All.TryGetValue(example.FullName, out KnownFault? known))
        {
            return fault is null ? null : $"{example.FullName}: {fault}";
        }

        if (known.Message is { } message)
        {
            return fault?.Contains(message, StringComparison.Ordinal) == true ? null : $"{example.FullName}: is listed with '{message}', but: {fault ?? "it has no fault"}";
        }

        string? rest = FindFault(example with { Json = Without(example.Json, known.Members)! });
        return fault is null ? $"{example.FullName}: is listed, but has no fault"
            : rest is null ? null
            : $"{example.FullName}: has a fault beside the listed ones: {rest}";
    }

    private static JsonNode? Without(JsonNode? node, string[] members) => node switch
    {
        JsonObject fields => new JsonObject(fields.Where(field => !members.Contains(field.Key)).Select(field => KeyValuePair.Create(field.Key, Without(field.Value, members)))),
        JsonArray items => new JsonArray([.. items.Select(item => Without(item, members))]),
        _ => node?.DeepClone(),
    };

    private static string? FindFault(Example example)
    {
        Type? type = example.IsAnswer ? example.Endpoint.Answer : example.Endpoint.Body;
        if (type is null)
        {
            return "the method has no JSON there";
        }

        // Some examples of listings show one item alone.
        JsonTypeInfo info = example.Endpoint.JsonOf(type);
        JsonNode?[] values = example.IsAnswer && example.Endpoint.IsListing && example.Json is JsonArray items ? [.. items] : [example.Json];
        return values.Select(value => FindFault(value, info)).FirstOrDefault(static fault => fault is not null);
    }

    private static string? FindFault(JsonNode? value, JsonTypeInfo info)
    {
        try
        {
            object? read = JsonSerializer.Deserialize(value, info);
            return JsonDifference.Find(value, JsonSerializer.SerializeToNode(read, info));
        }
        catch (JsonException exception)
        {
            return exception.Message;
        }
    }
}
