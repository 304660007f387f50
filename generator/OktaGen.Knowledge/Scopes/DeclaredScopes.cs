namespace OktaGen.Knowledge.Scopes;

/// <summary>What is declared about the scopes of a member.</summary>
/// <param name="Scopes">The scopes, sorted, each once; empty for none.</param>
/// <param name="IsSaid">Whether anything is said of them.</param>
internal sealed record DeclaredScopes(EquatableArray<string> Scopes, bool IsSaid)
{
    /// <summary>No attribute says anything.</summary>
    public static readonly DeclaredScopes Nothing = new(EquatableArray<string>.Empty, IsSaid: false);

    /// <summary>No scope is needed.</summary>
    public static readonly DeclaredScopes None = new(EquatableArray<string>.Empty, IsSaid: true);

    /// <summary>What the attributes of one type or member say; null for nothing.</summary>
    /// <param name="required">The values of <c>[RequiresScope]</c>; null where it is missing.</param>
    /// <param name="saysNone">Whether there is a <c>[NoScope]</c>.</param>
    public static DeclaredScopes? Of(IEnumerable<object?>? required, bool saysNone) =>
        required is not null ? (Read(required) is { } scopes ? new DeclaredScopes(scopes, IsSaid: true) : None)
        : saysNone ? None
        : null;

    /// <summary>The scopes among the values of an attribute; null where it names nothing, or what cannot be a scope.</summary>
    public static EquatableArray<string>? Read(IEnumerable<object?> values)
    {
        var scopes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (object? value in values)
        {
            if (value is not string scope || ScopeSyntax.FindFault(scope) is not null)
            {
                return null;
            }

            scopes.Add(scope);
        }

        return scopes.Count == 0 ? null : new EquatableArray<string>([.. scopes]);
    }
}
