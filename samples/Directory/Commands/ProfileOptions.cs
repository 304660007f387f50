using System.CommandLine;
using System.Text.Json;

namespace OktaDirectory.Commands;

/// <summary>
/// The options that give attributes of a profile: all base attributes and custom ones, by the names that Okta gives them.
/// </summary>
internal static class ProfileOptions
{
    private static readonly Option<string[]> s_set = new("--set")
    {
        Description = "An attribute as name=value, such as title=Engineer. May be repeated; takes base and custom attributes.",
        HelpName = "name=value",
    };

    private static readonly Option<string[]> s_setJson = new("--set-json")
    {
        Description = "A custom attribute that is no text, as name=JSON, such as level=3 or badges=[1,2]. May be repeated.",
        HelpName = "name=json",
    };

    private static readonly Option<string[]> s_clear =
        new("--clear") { Description = "An attribute to empty. May be repeated.", HelpName = "name" };

    public static void AddTo(Command command, bool withClear)
    {
        command.Add(s_set);
        command.Add(s_setJson);
        if (withClear)
        {
            command.Add(s_clear);
        }
    }

    /// <summary>The attributes that were given, in the order set, set as JSON, cleared.</summary>
    /// <exception cref="CommandException">One is malformed, or given twice.</exception>
    public static Dictionary<string, JsonElement> Read(Invocation call)
    {
        Dictionary<string, JsonElement> attributes = [];
        foreach ((string name, string value) in (call.Get(s_set) ?? []).Select(Split))
        {
            Add(attributes, name, JsonSerializer.SerializeToElement(value));
        }

        foreach ((string name, string value) in (call.Get(s_setJson) ?? []).Select(Split))
        {
            Add(attributes, name, Parse(name, value));
        }

        foreach (string name in call.Get(s_clear) ?? [])
        {
            Add(attributes, name, JsonSerializer.SerializeToElement<string?>(null));
        }

        return attributes;
    }

    private static (string Name, string Value) Split(string pair) => pair.Split('=', 2) is [{ Length: > 0 } name, string value]
        ? (name, value)
        : throw new CommandException($"'{pair}' is no attribute: write name=value.");

    private static void Add(Dictionary<string, JsonElement> attributes, string name, JsonElement value)
    {
        if (!attributes.TryAdd(name, value))
        {
            throw new CommandException($"The attribute '{name}' is given twice.");
        }
    }

    private static JsonElement Parse(string name, string json)
    {
        try
        {
            return JsonElement.Parse(json);
        }
        catch (JsonException)
        {
            throw new CommandException($"The attribute '{name}' is no JSON: {json}");
        }
    }
}
