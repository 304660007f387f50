using System.Collections.Immutable;

namespace OktaGen.Generator.Reading.Findings;

/// <summary>What a reader returns, and the one way for it to fail.</summary>
/// <param name="Value">What was read; null where nothing can be generated from it.</param>
/// <param name="Findings">What is wrong with it. Where the value is null, that may have been told elsewhere.</param>
internal readonly record struct Result<T>(T? Value, ImmutableArray<Finding> Findings)
    where T : class
{
    public static implicit operator Result<T>(T value) => new(value, ImmutableArray<Finding>.Empty);

    public static implicit operator Result<T>(Finding finding) => new(null, ImmutableArray.Create(finding));

    /// <summary>Joins the findings with others; the value.</summary>
    public T? JoinTo(List<Finding> findings)
    {
        // A default result has none.
        if (!Findings.IsDefaultOrEmpty)
        {
            findings.AddRange(Findings);
        }

        return Value;
    }
}
