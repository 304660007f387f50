using OktaGen.Cli.ScopeLists;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Cli.Explain;

/// <summary>What an operation is and needs.</summary>
internal sealed record OperationExplanation : Explanation
{
    /// <summary>Okta's name for it.</summary>
    public required string Id { get; init; }

    /// <summary>The HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>The path, with Okta's names for its placeholders.</summary>
    public required string Path { get; init; }

    /// <summary>The scopes that the first of Okta's gates asks for; empty where it asks for none.</summary>
    public required IReadOnlyList<Need> Needs { get; init; }

    /// <summary>What is known of the permissions and roles that the second asks for; null where no admin role matters.</summary>
    public required RoleExplanation? AdminRoles { get; init; }

    /// <summary>The kinds of credential that it takes; empty for none.</summary>
    public required IReadOnlyList<string> Credentials { get; init; }

    /// <summary>How what it needs is granted; null where it needs nothing.</summary>
    public required string? Granted { get; init; }

    /// <summary>How far Okta has released it.</summary>
    public required LifeCycle LifeCycle { get; init; }

    public required bool Deprecated { get; init; }

    /// <summary>How it hands out a list in pages.</summary>
    public required PagingKind Paging { get; init; }

    /// <summary>The headers that it demands, beside those of every call.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>The other operations of its route.</summary>
    public required IReadOnlyList<string> Near { get; init; }

    public override string ToTitle() => $"{Id}: {Method} {Path}";

    public override IEnumerable<(string Label, string Text)> ToLines()
    {
        yield return ("needs", Needs.Count == 0 ? "no scope" : string.Join("; ", Needs));
        yield return ("takes", Credentials.Count == 0 ? "no credential" : string.Join(", ", Credentials));
        if (Granted is not null)
        {
            yield return ("granted", Granted);
        }

        foreach ((string Label, string Text) line in AdminRoles?.ToLines() ?? [])
        {
            yield return line;
        }

        yield return ("life cycle", LifeCycleText);
        if (Paging != PagingKind.None)
        {
            yield return ("pages", Paging == PagingKind.Array ? "a list, whose Link header leads on" : "an object that holds the list");
        }

        foreach ((string name, string value) in Headers)
        {
            yield return ("header", $"{name}: {value}");
        }

        if (Near.Count > 0)
        {
            yield return ("near", string.Join(", ", Near));
        }
    }

    private string LifeCycleText => (Deprecated ? "deprecated, " : string.Empty) + LifeCycle switch
    {
        LifeCycle.GeneralAvailability => "generally available",
        LifeCycle.LimitedAvailability => "available to some orgs only",
        LifeCycle.EarlyAccess => "early access or beta: it may change",
        _ => "Okta does not say",
    };

    public static OperationExplanation Of(Operation operation) => new()
    {
        Id = operation.Id,
        Method = operation.Method,
        Path = operation.Path,
        Needs = Need.OfScopes(operation.Scopes),
        Credentials = CredentialNames.NamesOf(operation.Credentials),
        Granted = operation.Scopes.IsEmpty ? null : ScopeGrants.HowOf(operation.Scopes[0]),
        AdminRoles = operation.NeedsAdminRole ? RoleExplanation.Of(RoleCatalogue.Default.Find(operation.ToString())) : null,
        LifeCycle = operation.Stage,
        Deprecated = operation.IsDeprecated,
        Paging = operation.Paging,
        Headers = operation.Accept is { } accept ? new Dictionary<string, string> { ["Accept"] = accept } : [],
        Near = [.. OperationCatalogue.Default.FindByRoute(operation.Path)
            .Where(other => other != operation)
            .Select(static other => $"{other.Method} ({other.Id})")],
    };
}
