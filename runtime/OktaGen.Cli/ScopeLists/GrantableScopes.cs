using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Cli.ScopeLists;

/// <summary>Finds scopes that no org will grant to an app, before an org hears of them.</summary>
internal static class GrantableScopes
{
    // Where the catalogue comes with its data.
    private static readonly ScopeNames s_names = OperationCatalogue.Default.Scopes;

    /// <summary>What is wrong with scopes that are to be granted.</summary>
    /// <param name="scopes">The scopes.</param>
    /// <param name="consent">The option by which a person says that unknown ones exist; null where that was said.</param>
    public static IEnumerable<string> FindFaults(IEnumerable<string> scopes, string? consent)
    {
        foreach (string scope in scopes)
        {
            if (ScopeNames.IsSelf(scope))
            {
                yield return $"{scope} is for what signed-in users do with their own data, and is not granted to an app. Take it off the "
                    + $"list.";
            }
            else if (!scope.Contains('.', StringComparison.Ordinal) && s_names.IsKnown(scope))
            {
                yield return $"{scope} is a scope of OpenID Connect, for users that sign in, and is not granted to an app. Take it off "
                    + $"the list.";
            }
            else if (ScopeGrants.HoldersOf(scope) == CredentialKinds.UserToken)
            {
                yield return $"{scope} is for what users who have signed in do with their own accounts: an app gets it for such a user "
                    + $"alone. Take it off the list.";
            }
            else if (consent is not null && !s_names.IsKnown(scope))
            {
                yield return FindMeant(scope) is { } meant
                    ? $"Okta has no scope {scope}. {meant} If Okta does have it, give {consent}."
                    : $"Okta has no scope {scope}, as far as is known here. Correct it; or, if Okta has it, give {consent}.";
            }
        }
    }

    /// <summary>A question that names the scope which was probably meant; null where none is near.</summary>
    public static string? FindMeant(string scope) => s_names.FindNearest(scope) is { } nearest ? $"Did you mean {nearest}?" : null;
}
