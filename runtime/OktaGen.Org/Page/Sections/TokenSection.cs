using System.Security.Cryptography;
using System.Text;
using OktaGen.Testing;

namespace OktaGen.Org.Page.Sections;

/// <summary>The tokens that calls can be made with. Of their values only the ends are shown.</summary>
internal static class TokenSection
{
    public const string Anchor = "tokens";

    public static Html Render(PageView view)
    {
        KeyValuePair<string, AccessToken>[] alive =
        [
            .. view.Org.Tokens.AccessTokens.Where(token => token.Value.Expires > view.Now)
                .OrderByDescending(static token => token.Value.Number),
        ];
        IReadOnlyDictionary<string, ApiTokenRecord> apiTokens = view.Org.Tokens.ApiTokens;
        Html all = alive.Length == 0 ? default : view.Button("tokens-end", "", "End all access tokens");
        IEnumerable<Html> rows = apiTokens.Select(token => Row(view, token.Key, token.Value))
            .Concat(alive.Select(token => Row(view, token.Key, token.Value)));
        Html table = PageView.Table(
            ["Token", "Whose", "Scopes", "Until", ""], rows, apiTokens.Count + alive.Length, "There are none.");
        return Html.Of($"{table}{all}");
    }

    /// <summary>Ends the token with an id of the page's.</summary>
    public static void End(OrgState org, string id)
    {
        if (org.Tokens.ApiTokens.Keys.Concat(org.Tokens.AccessTokens.Keys).FirstOrDefault(token => IdOf(token) == id) is { } token)
        {
            org.Tokens.Revoke(token);
        }
    }

    private static Html Row(PageView view, string token, ApiTokenRecord record) => Html.Of($"""
        <tr><td><code>{Masked(token)}</code></td><td>API token of {(record.IsSuperAdmin ? "the super administrator" : "an admin")}</td>
        <td class="faint">all</td><td class="faint">last used {PageView.Time(record.LastUsed)}</td>
        <td>{view.Button("token-end", IdOf(token), "End")}</td></tr>
        """);

    private static Html Row(PageView view, string token, AccessToken record) => Html.Of($"""
        <tr><td><code>{Masked(token)}</code></td><td>{WhoseOf(view, record)}</td>
        <td class="wide">{ScopesOf(record)}</td><td>{PageView.Time(record.Expires)}</td>
        <td>{view.Button("token-end", IdOf(token), "End")}</td></tr>
        """);

    private static string WhoseOf(PageView view, AccessToken token)
    {
        string whose = token.User is { } user
            ? view.Org.Users.FindById(user)?.Login ?? user
            : view.Org.FindApp(token.ClientId)?.Label ?? token.ClientId;
        return token.Thumbprint is null ? whose : whose + ", bound to a key";
    }

    private static string ScopesOf(AccessToken token) =>
        token.Scopes.Count > 4 ? $"{token.Scopes.Count} scopes" : string.Join(' ', token.Scopes);

    // A digest: the value is not to stand on the page.
    private static string IdOf(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)))[..24];

    private static string Masked(string token) => token[..5] + "…" + token[^3..];
}
