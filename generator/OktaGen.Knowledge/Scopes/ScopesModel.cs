using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Shared;

namespace OktaGen.Knowledge.Scopes;

/// <summary>What a project says about its scopes, as a value.</summary>
/// <param name="Scopes">The union of files and items, in ordinal order, each scope once.</param>
/// <param name="IsConfigured">Whether there is a file or an item at all; an empty file counts.</param>
/// <param name="Credential">The kind of credential that the project uses; null where it does not say.</param>
internal sealed record ScopesModel(EquatableArray<string> Scopes, bool IsConfigured, CredentialKinds? Credential)
{
    /// <summary>Unites files and items.</summary>
    /// <param name="files">The scopes of each file.</param>
    /// <param name="options">What the project says beside them.</param>
    public static ScopesModel Combine(IEnumerable<EquatableArray<string>> files, ScopesOptions options)
    {
        SortedSet<string> scopes = new(options.Items, StringComparer.Ordinal);
        bool isConfigured = scopes.Count > 0;
        foreach (EquatableArray<string> file in files)
        {
            scopes.UnionWith(file);
            isConfigured = true;
        }

        return new ScopesModel(new EquatableArray<string>([.. scopes]), isConfigured, options.Credential);
    }

    /// <summary>Whether the list permits what needs <paramref name="scope"/>.</summary>
    public bool Covers(string scope) => ScopeCoverage.IsCovered(scope, Scopes);
}
