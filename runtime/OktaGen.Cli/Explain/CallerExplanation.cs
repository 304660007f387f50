using OktaGen.Build.Reading;

namespace OktaGen.Cli.Explain;

/// <summary>What code of a built assembly calls, and needs for that.</summary>
internal sealed record CallerExplanation : Explanation
{
    /// <summary>The code's member with namespace and type.</summary>
    public required string Name { get; init; }

    /// <summary>The assembly that has it.</summary>
    public required string Assembly { get; init; }

    /// <summary>The scopes that the first of Okta's gates asks for; empty where it asks for none.</summary>
    public required IReadOnlyList<Need> Needs { get; init; }

    /// <summary>What it calls of other assemblies.</summary>
    public required IReadOnlyList<MethodExplanation> Calls { get; init; }

    public override string ToTitle() => $"{Name} of {Assembly}";

    public override IEnumerable<(string Label, string Text)> ToLines() =>
    [
        ("needs", Needs.Count == 0 ? "no scope" : string.Join("; ", Needs)),
        .. Calls.Select(static call => ("calls", call.Name + (call.Request is null ? string.Empty : ": " + call.Request))),
    ];

    public static CallerExplanation Of(string caller, string assembly, IReadOnlyList<ReportedMember> calls) => new()
    {
        Name = caller,
        Assembly = assembly,
        Needs = Need.OfScopes(calls.SelectMany(static call => call.NeededScopes).Distinct().Order(StringComparer.Ordinal)),
        Calls = [.. calls.Select(MethodExplanation.Of)],
    };
}
