namespace OktaGen.Knowledge.Scopes;

/// <summary>The scopes of Okta's APIs, and what is mistaken for them.</summary>
internal sealed class ScopeNames
{
    // Edits: enough for a plural, a swapped pair of letters, or a lost word of the prefix.
    private const int NearnessLimit = 3;
    private const string Prefix = "okta.";
    private const string Self = ".self";

    // APIs of their own, whose scopes no description lists.
    private static readonly string[] s_otherFamilies = ["okta.accessCertifications.", "okta.oag.", "okta.workflows."];

    // Permissions of custom admin roles, which read like scopes; with the last part, read or manage, cut off where it is the same.
    private static readonly Dictionary<string, string> s_lookAlikes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["okta.authzServers"] = "okta.authorizationServers",
        ["okta.customizations"] = "okta.brands",
        ["okta.groups.members"] = "okta.groups",
        ["okta.iam"] = "okta.roles",
        ["okta.identityProviders"] = "okta.idps",
        ["okta.realm"] = "okta.realms",
        ["okta.users.apitokens"] = "okta.apiTokens",
        ["okta.users.userprofile"] = "okta.users",
    };

    private readonly HashSet<string> _known;

    public ScopeNames(IEnumerable<string> known)
    {
        All = [.. known.Distinct(StringComparer.Ordinal).OrderBy(static scope => scope, StringComparer.Ordinal)];
        _known = new HashSet<string>(All, StringComparer.Ordinal);
    }

    /// <summary>The scopes that Okta's description lists, sorted.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>
    /// Whether a scope is one of Okta's: listed, one for the user's own data (<c>okta.users.read.self</c>), or of an
    /// API with a description of its own.
    /// </summary>
    public bool IsKnown(string scope) =>
        _known.Contains(scope)
        || (IsSelf(scope) && _known.Contains(scope.Substring(0, scope.Length - Self.Length)))
        || Array.Exists(s_otherFamilies, family => scope.StartsWith(family, StringComparison.Ordinal));

    /// <summary>The name of a scope's constant in <c>OktaScopes</c>: without its leading <c>okta.</c>, each part in Pascal case.</summary>
    public static string ConstantNameOf(string scope)
    {
        string name = scope.StartsWith(Prefix, StringComparison.Ordinal) ? scope.Substring(Prefix.Length) : scope;
        return string.Concat(name.Split('.')
            .Where(static part => part.Length > 0)
            .Select(static part => char.ToUpperInvariant(part[0]) + part.Substring(1)));
    }

    /// <summary>Whether a scope is for a signed-in user's own data, which no service app gets.</summary>
    public static bool IsSelf(string scope) => scope.EndsWith(Self, StringComparison.Ordinal);

    /// <summary>The scope that a permission of an admin role was taken for; null where the text is none.</summary>
    public string? FindLookAlike(string text)
    {
        int dot = text.LastIndexOf('.');
        return dot > 0
            && s_lookAlikes.TryGetValue(text.Substring(0, dot), out string? resource)
            && _known.Contains(resource + text.Substring(dot))
            ? resource + text.Substring(dot)
            : null;
    }

    /// <summary>The scope that an unknown one was probably meant to be; null where none is near.</summary>
    public string? FindNearest(string text) =>
        FindLookAlike(text)
        ?? All.FirstOrDefault(scope => string.Equals(scope, text, StringComparison.OrdinalIgnoreCase))
        ?? (_known.Contains(Prefix + text) ? Prefix + text : null)
        ?? Spelling.FindNearest(text, All, NearnessLimit);
}
