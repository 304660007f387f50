using System.Collections.Immutable;

namespace OktaGen.Analyzers.Diagnostics;

/// <summary>What a diagnostic tells its code fix, by name.</summary>
internal static class DiagnosticProperties
{
    public const string Scope = "Scope";

    /// <summary>The scope that what code hands to Okta's own SDK lacks; the place of the last that it has goes with it.</summary>
    public const string ConfiguredScope = "ConfiguredScope";

    /// <summary>The route that was probably meant.</summary>
    public const string Route = "Route";

    /// <summary>The names of the attributes of other methods that the route has, separated by commas.</summary>
    public const string Verbs = "Verbs";

    /// <summary>The URL that will do.</summary>
    public const string Url = "Url";

    /// <summary>The type that lacks JSON metadata, as a documentation comment's reference.</summary>
    public const string JsonType = "JsonType";

    /// <summary>The context that lacks the type, as a documentation comment's declaration.</summary>
    public const string JsonContext = "JsonContext";

    /// <summary>Nothing, or the one scope that the fix is to write.</summary>
    public static ImmutableDictionary<string, string?> WithScope(string? scope) =>
        scope is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(Scope, scope);
}
