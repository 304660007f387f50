using OktaGen.Build.Reading;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Sdk;

namespace OktaGen.Cli.Explain;

/// <summary>What a method of a built assembly calls and declares.</summary>
internal sealed record MethodExplanation : Explanation
{
    /// <summary>The method with namespace and type.</summary>
    public required string Name { get; init; }

    /// <summary>The assembly that has it.</summary>
    public required string Assembly { get; init; }

    /// <summary>The versions of Okta's own SDK that have it, by class where a class gave it to another; empty for other code.</summary>
    public IReadOnlyDictionary<string, string> Versions { get; init; } = new Dictionary<string, string>();

    /// <summary>The scopes that it declares, or needs as a method of Okta's own SDK, which declares none.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>The scopes that Okta requires beyond.</summary>
    public required IReadOnlyList<string> UndeclaredScopes { get; init; }

    /// <summary>The request that it sends; null for code that calls others.</summary>
    public required string? Request { get; init; }

    /// <summary>The operation that it calls; null where none is known.</summary>
    public required OperationExplanation? Operation { get; init; }

    /// <summary>The members of the assembly that call it; empty where they are not known.</summary>
    public IReadOnlyList<string> UsedBy { get; init; } = [];

    public override string ToTitle() => $"{Name} of {Assembly}";

    public override IEnumerable<(string Label, string Text)> ToLines()
    {
        if (Versions.Count > 0)
        {
            yield return ("versions", string.Join("; ", Versions.Select(static versions => $"{versions.Key}: {versions.Value}")));
        }

        // What a method of the SDK needs is the operation's to say, if that is known.
        if (Assembly != SdkNames.Assembly || Operation is null)
        {
            yield return (
                Assembly == SdkNames.Assembly ? "needs" : "declares", Scopes.Count == 0 ? "no scope" : string.Join(" and ", Scopes));
        }

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

        if (UsedBy.Count > 0)
        {
            yield return ("used by", string.Join(", ", UsedBy));
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
        UsedBy = member.UsedBy,
    };

    /// <summary>What one operation is called in Okta's own SDK.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="methods">Its methods, of which each version has one, the newest first.</param>
    public static MethodExplanation Of(Operation operation, IReadOnlyList<SdkMethod> methods) => new()
    {
        Name = $"{methods[0].Class}.{methods[0].Stem}",
        Assembly = SdkNames.Assembly,
        Versions = methods.GroupBy(static method => method.Class).ToDictionary(static type => type.Key, static type =>
            type.SelectMany(static method => method.Majors).Distinct().Order().ToArray() is { Length: > 0 } majors
                ? SdkMethodText.RangesOf(majors)
                : "none that is known"),
        Scopes = operation.Scopes,
        UndeclaredScopes = [],
        Request = operation.ToString(),
        Operation = OperationExplanation.Of(operation),
    };
}
