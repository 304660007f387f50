namespace OktaGen.Knowledge.Credentials;

/// <summary>The single kinds of credential by name, as projects, attributes and reports have them.</summary>
internal static class CredentialNames
{
    // By their value in OktaCredential.
    private static readonly CredentialKinds[] s_kinds =
        [CredentialKinds.None, CredentialKinds.ApiToken, CredentialKinds.OAuth, CredentialKinds.UserToken];

    /// <summary>The names of the kinds that credentials are of.</summary>
    public static IReadOnlyList<string> All { get; } = NamesOf(CredentialKinds.Any);

    /// <summary>Each kind among them; empty for none.</summary>
    public static IEnumerable<CredentialKinds> Split(CredentialKinds kinds) => s_kinds.Where(kind => (kinds & kind) != 0);

    /// <summary>The name of each kind among them, in the order of <see cref="All"/>; empty for none.</summary>
    public static IReadOnlyList<string> NamesOf(CredentialKinds kinds) => [.. Split(kinds).Select(static kind => kind.ToString())];

    /// <summary>
    /// The name by which a <c>[Credential]</c> says what an operation takes: what takes OAuth takes the tokens of users as well.
    /// </summary>
    public static string DeclarationOf(CredentialKinds kinds) =>
        (kinds == CredentialKinds.AccessTokens ? CredentialKinds.OAuth : kinds).ToString();

    /// <summary>The kind of a name, whatever its case; null for another text. Neither numbers nor lists are names.</summary>
    public static CredentialKinds? Find(string text)
    {
        foreach (CredentialKinds kind in s_kinds.Skip(1))
        {
            if (string.Equals(text, kind.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>
    /// What the values of a <c>[Credential]</c> say; null where they make no sense: nothing, an unknown value, or none beside a kind.
    /// </summary>
    public static CredentialKinds? Read(IReadOnlyCollection<object?> values)
    {
        CredentialKinds read = CredentialKinds.None;
        bool saysNone = false;
        foreach (object? value in values)
        {
            if (value is not int number || number < 0 || number >= s_kinds.Length)
            {
                return null;
            }

            read |= s_kinds[number];
            saysNone |= number == 0;
        }

        // A call without a credential is sent only where nothing else can have been meant.
        return values.Count == 0 || (saysNone && read != CredentialKinds.None) ? null : read;
    }
}
