using OktaGen.Knowledge.Credentials;

namespace OktaGen.Knowledge.Scopes;

/// <summary>
/// What the MSBuild side says: <c>OktaScope</c>, <c>OktaKnownScope</c> and <c>OktaKnownRoute</c> items and the kind of credential.
/// </summary>
/// <param name="Items">The <c>OktaScope</c> items that are scopes.</param>
/// <param name="MalformedItems">The <c>OktaScope</c> items that are none. They grant nothing.</param>
/// <param name="KnownScopes">
/// The <c>OktaKnownScope</c> items that are scopes: the project says that they exist, beside those of the catalogue.
/// </param>
/// <param name="MalformedKnownScopes">The <c>OktaKnownScope</c> items that are none.</param>
/// <param name="KnownRoutes">The <c>OktaKnownRoute</c> items: the project says that these operations exist.</param>
/// <param name="Credential">The kind of credential; null where the project names none.</param>
/// <param name="UnknownCredential">What the project says instead of a kind; null where it names one, or does not say.</param>
/// <param name="UnusedFiles">Files of the project that look like a scope list, and are none on every system.</param>
internal sealed record ScopesOptions(
    EquatableArray<string> Items,
    EquatableArray<string> MalformedItems,
    EquatableArray<string> KnownScopes,
    EquatableArray<string> MalformedKnownScopes,
    EquatableArray<string> KnownRoutes,
    CredentialKinds? Credential,
    string? UnknownCredential,
    EquatableArray<string> UnusedFiles)
{
    // The package's targets join the items with commas: '#', ';' and line ends do not survive the way to the compiler.
    public const string ItemsProperty = "OktaGenScopes";
    public const string CredentialProperty = "OktaGenCredential";

    private const string KnownScopesProperty = "OktaGenKnownScopes";
    private const string KnownRoutesProperty = "OktaGenKnownRoutes";
    private const string UnusedFilesProperty = "OktaGenUnusedScopesFiles";

    // What no name of a file holds.
    private const char FileSeparator = '|';

    /// <summary>Reads what a project says.</summary>
    /// <param name="propertyOf">The text of an MSBuild property; null where it is not set.</param>
    public static ScopesOptions Read(Func<string, string?> propertyOf)
    {
        string[] items = ItemsOf(ItemsProperty);
        string[] knownScopes = ItemsOf(KnownScopesProperty);
        string credentialText = TextOf(CredentialProperty).Trim();
        CredentialKinds? credential = CredentialNames.Find(credentialText);
        return new ScopesOptions(
            new EquatableArray<string>([.. items.Where(IsScope)]),
            new EquatableArray<string>([.. items.Where(static item => !IsScope(item))]),
            new EquatableArray<string>([.. knownScopes.Where(IsScope)]),
            new EquatableArray<string>([.. knownScopes.Where(static item => !IsScope(item))]),
            new EquatableArray<string>(ItemsOf(KnownRoutesProperty)),
            credential,
            credential is null && credentialText.Length > 0 ? credentialText : null,
            new EquatableArray<string>(ItemsOf(UnusedFilesProperty, FileSeparator)));

        string[] ItemsOf(string property, char separator = ',') =>
            [.. TextOf(property).Split(separator).Select(static item => item.Trim()).Where(static item => item.Length > 0)];

        string TextOf(string property) => propertyOf(property) ?? string.Empty;
    }

    private static bool IsScope(string item) => ScopeSyntax.FindFault(item) is null;
}
