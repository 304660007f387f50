using Microsoft.CodeAnalysis;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Reading.Attributes;

/// <summary>What the runtime's attributes on one parameter say, read once.</summary>
internal readonly record struct ParameterAttributes
{
    /// <summary>How many attributes say where the value goes: one at most makes sense.</summary>
    public int Count { get; private init; }

    /// <summary>The placeholder that <c>[Path]</c> names; null without the attribute.</summary>
    public string? Path { get; private init; }

    public AppliedQuery? Query { get; private init; }

    public AppliedHeader? Header { get; private init; }

    public bool IsBody { get; private init; }

    public static ParameterAttributes Of(IParameterSymbol parameter)
    {
        ParameterAttributes applied = default;
        foreach (AttributeData attribute in parameter.GetAttributes())
        {
            applied = OktaAttributes.NameOf(attribute) switch
            {
                KnownNames.PathAttribute => applied.Next() with { Path = OktaAttributes.Text(attribute, 0) ?? string.Empty },
                KnownNames.QueryAttribute => applied.Next() with { Query = QueryOf(attribute) },
                KnownNames.HeaderAttribute => applied.Next() with { Header = AppliedHeader.Of(attribute) },
                KnownNames.BodyAttribute => applied.Next() with { IsBody = true },
                _ => applied,
            };
        }

        return applied;
    }

    private ParameterAttributes Next() => this with { Count = Count + 1 };

    private static AppliedQuery QueryOf(AttributeData attribute) =>
        new(OktaAttributes.Text(attribute, 0), OktaAttributes.Named(attribute, "Explode") is true);
}
