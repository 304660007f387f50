namespace OktaGen.Testing;

/// <summary>
/// The name and value pairs of a query or of a form (<c>application/x-www-form-urlencoded</c>), in order, with repetitions.
/// </summary>
internal sealed class QueryValues
{
    private readonly List<KeyValuePair<string, string>> _pairs = [];

    public IReadOnlyList<KeyValuePair<string, string>> Pairs => _pairs;

    public string? this[string name] => _pairs.Find(pair => pair.Key == name).Value;

    public static QueryValues Parse(string encoded)
    {
        QueryValues values = new();
        foreach (string part in encoded.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = part.IndexOf('=', StringComparison.Ordinal);
            values._pairs.Add(new(Decode(equals < 0 ? part : part[..equals]), equals < 0 ? "" : Decode(part[(equals + 1)..])));
        }

        return values;
    }

    public bool Has(string name) => _pairs.Exists(pair => pair.Key == name);

    /// <summary>A boolean parameter in the lower-case form that Okta documents; anything else is refused.</summary>
    public bool Flag(string name, bool defaultValue) => this[name] switch
    {
        null => defaultValue,
        "true" => true,
        "false" => false,
        _ => throw OktaErrors.Validation(name, $"{name}: must be true or false"),
    };

    public static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
