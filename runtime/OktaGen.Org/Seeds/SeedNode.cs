using System.Text.Json;
using System.Text.Json.Nodes;
using OktaGen.Cli;

namespace OktaGen.Org.Seeds;

/// <summary>A value of a seed. What it is not is a fault with its place.</summary>
internal sealed class SeedNode(SeedFile file, string pointer, JsonElement element)
{
    /// <summary>The members of an object, by name.</summary>
    /// <param name="known">The names that it may have: another one is a slip, and would be lost.</param>
    /// <exception cref="ToolException">It is no object, or has another member.</exception>
    public IReadOnlyDictionary<string, SeedNode> Members(params string[] known)
    {
        Dictionary<string, SeedNode> members = new(StringComparer.Ordinal);
        foreach (JsonProperty member in As(JsonValueKind.Object, "an object").EnumerateObject())
        {
            SeedNode node = new(file, JsonLines.Join(pointer, member.Name), member.Value);
            members[member.Name] = known.Contains(member.Name)
                ? node
                : throw node.Fault($"there is no member '{member.Name}' here. There are: {string.Join(", ", known)}.");
        }

        return members;
    }

    /// <summary>The values of a list.</summary>
    /// <exception cref="ToolException">It is no list.</exception>
    public IEnumerable<SeedNode> Items() => As(JsonValueKind.Array, "a list")
        .EnumerateArray()
        .Select((item, index) => new SeedNode(file, JsonLines.Join(pointer, index), item));

    public string Text() => As(JsonValueKind.String, "a text").GetString()!;

    public bool Flag() => element.ValueKind is JsonValueKind.True or JsonValueKind.False
        ? element.GetBoolean()
        : throw Fault("this is to be true or false.");

    public int Integer() => element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out int value)
        ? value
        : throw Fault("this is to be a whole number.");

    public double Number() => As(JsonValueKind.Number, "a number").GetDouble();

    public JsonObject ToObject() => JsonObject.Create(As(JsonValueKind.Object, "an object"))!;

    /// <summary>A member that has to be there.</summary>
    public SeedNode Required(IReadOnlyDictionary<string, SeedNode> members, string name) =>
        members.GetValueOrDefault(name) ?? throw Fault($"'{name}' is missing.");

    /// <summary>Does what the org may refuse.</summary>
    public T Try<T>(Func<T> seed)
    {
        try
        {
            return seed();
        }
        catch (ArgumentException refused)
        {
            throw Fault(refused.Message.Split(" (Parameter", 2)[0], refused);
        }
    }

    /// <inheritdoc cref="Try{T}"/>
    public void Try(Action seed) => Try(() =>
    {
        seed();
        return true;
    });

    public ToolException Fault(string message, Exception? cause = null) => file.Fault(pointer, message, cause);

    private JsonElement As(JsonValueKind kind, string what) => element.ValueKind == kind ? element : throw Fault($"this is to be {what}.");
}
