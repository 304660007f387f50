using OktaGen;
using OktaGen.Management;

namespace OktaDirectory.Commands;

/// <summary>Finds what a person names, by id or by name.</summary>
internal static class References
{
    private const int IdLength = 20;

    [RequiresScope(OktaScopes.UsersRead)]
    public static async Task<string> FindUserIdAsync(OktaConnection okta, string idOrLogin, CancellationToken cancellationToken) =>
        IsId(idOrLogin, "00u") ? idOrLogin : (await new UserLookup(okta).FindByLoginAsync(idOrLogin, cancellationToken)).One().Id!;

    [RequiresScope(OktaScopes.GroupsRead)]
    public static async Task<string> FindGroupIdAsync(OktaConnection okta, string idOrName, CancellationToken cancellationToken) =>
        IsId(idOrName, "00g") ? idOrName : (await new GroupLookup(okta).FindByNameAsync(idOrName, cancellationToken)).One().Id!;

    [RequiresScope(OktaScopes.AppsRead)]
    public static async Task<string> FindAppIdAsync(OktaConnection okta, string idOrLabel, CancellationToken cancellationToken) =>
        IsId(idOrLabel, "0oa") ? idOrLabel : (await new ApplicationLookup(okta).FindByLabelAsync(idOrLabel, cancellationToken)).One().Id!;

    private static bool IsId(string text, string prefix) =>
        text.Length == IdLength && text.StartsWith(prefix, StringComparison.Ordinal) && text.All(char.IsAsciiLetterOrDigit);
}
