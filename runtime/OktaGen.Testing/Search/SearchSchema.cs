namespace OktaGen.Testing;

/// <summary>What a kind of expression may say: which operators each attribute takes, and whether values ignore case.</summary>
/// <param name="Operators">The operators that an attribute takes; none for an unknown attribute.</param>
/// <param name="Comparison">How string values are compared.</param>
internal sealed record SearchSchema(Func<string, SearchOperators> Operators, StringComparison Comparison)
{
    public static bool IsDate(string attribute) =>
        attribute is "created" or "activated" or "statusChanged" or "lastUpdated" or "lastMembershipUpdated";
}
