namespace OktaGen.Cli.Explain;

/// <summary>What an error means, and what to do.</summary>
internal sealed record ErrorExplanation : Explanation
{
    public required string Code { get; init; }

    /// <summary>The HTTP statuses that it comes with.</summary>
    public required IReadOnlyList<int> Statuses { get; init; }

    /// <summary>What is at fault.</summary>
    public required Fault Fault { get; init; }

    public required string Meaning { get; init; }

    public required string Cure { get; init; }

    public override string ToTitle() => Code == ErrorCatalogue.HtmlPage ? "A page in HTML" : $"{Code} ({string.Join(", ", Statuses)})";

    public override IEnumerable<(string Label, string Text)> ToLines() => [("means", Meaning), ("at fault", Name(Fault)), ("cure", Cure)];

    public static ErrorExplanation Of(KnownError error) => new()
    {
        Code = error.Code, Statuses = error.Statuses, Fault = error.Fault, Meaning = error.Meaning, Cure = error.Cure,
    };

    private static string Name(Fault fault) => fault switch
    {
        Fault.Request => "the call: body, path, query or headers",
        Fault.Credential => "the credential, or its kind",
        Fault.Scope => "a scope",
        Fault.Permission => "the admin role: a permission",
        Fault.Proof => "the proof of possession",
        Fault.State => "the state of what is named",
        Fault.Limit => "a rate limit or quota",
        Fault.Network => "the address that the call comes from",
        Fault.Org => "the org, which lacks something",
        Fault.Okta => "Okta",
        _ => "what stands before the API",
    };
}
