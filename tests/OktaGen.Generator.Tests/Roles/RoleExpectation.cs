using OktaGen.Generator.Tests.Architecture;

namespace OktaGen.Generator.Tests.Roles;

/// <summary>Who could do something in an Okta org, or could not, as somebody told it in public.</summary>
/// <param name="Held">The roles or permissions that the caller had; empty for none.</param>
/// <param name="Can">Whether it could.</param>
/// <param name="Request">Method and path of the operation.</param>
/// <param name="Place">Where it is told, in words.</param>
internal sealed record RoleExpectation(IReadOnlyList<string> Held, bool Can, string Request, string Place)
{
    public static IReadOnlyList<RoleExpectation> All { get; } =
    [
        .. File.ReadLines(Path.Combine(SourceFiles.Repository, "tests/OktaGen.Generator.Tests/Roles/expectations.tsv"))
            .Where(static line => !line.StartsWith('#'))
            .Select(Read),
    ];

    /// <summary>Who, whether, and what.</summary>
    public string Text => $"{(Held.Count == 0 ? "Nobody" : string.Join(' ', Held))} {(Can ? "can" : "cannot")} {Request}";

    private static RoleExpectation Read(string line) => line.Split('\t') switch
    {
        [var held, var verdict and ("can" or "cannot"), var request, { Length: > 0 } place] =>
            new([.. held.Split(' ').Where(static name => name != "-")], verdict == "can", request, place),
        _ => throw new FormatException($"Not an expectation: {line}"),
    };
}
