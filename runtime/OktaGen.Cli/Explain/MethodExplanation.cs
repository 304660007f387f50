using OktaGen.Build.Reading;

namespace OktaGen.Cli.Explain;

/// <summary>What a method of a built assembly calls and declares.</summary>
internal sealed record MethodExplanation : Explanation
{
    /// <summary>The method with namespace and type.</summary>
    public required string Name { get; init; }

    /// <summary>The assembly that has it.</summary>
    public required string Assembly { get; init; }

    /// <summary>The scopes that it declares.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>The scopes that Okta requires beyond.</summary>
    public required IReadOnlyList<string> UndeclaredScopes { get; init; }

    /// <summary>The request that it sends; null for code that calls others.</summary>
    public required string? Request { get; init; }

    /// <summary>The operation that it calls; null where none is known.</summary>
    public required OperationExplanation? Operation { get; init; }

    public override string ToTitle() => $"{Name} of {Assembly}";

    public override IEnumerable<(string Label, string Text)> ToLines()
    {
        yield return ("declares", Scopes.Count == 0 ? "no scope" : string.Join(" and ", Scopes));
        if (UndeclaredScopes.Count > 0)
        {
            yield return ("lacks", string.Join(" and ", UndeclaredScopes));
        }

        if (Request is not null)
        {
            yield return ("sends", Request);
        }

        if (Operation is { } operation)
        {
            yield return ("calls", operation.ToTitle());
            foreach ((string Label, string Text) line in operation.ToLines())
            {
                yield return line;
            }
        }
        else if (Request is not null)
        {
            yield return ("calls", "no operation that is known");
        }
    }

    public static MethodExplanation Of(ReportedMember member) => new()
    {
        Name = member.FullName,
        Assembly = member.Assembly,
        Scopes = member.Declared.Scopes,
        UndeclaredScopes = member.Needs.MissingScopes,
        Request = member.Request is var (verb, route) ? $"{verb} {route}" : null,
        Operation = member.Operation is { } operation ? OperationExplanation.Of(operation) : null,
    };
}
