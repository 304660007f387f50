using System.Buffers;

namespace OktaGen;

/// <summary>The scopes that tokens are asked for: the project's compiled list, which options may only narrow.</summary>
internal static class ConfiguredScopes
{
    private const string Property = nameof(OktaOptions) + "." + nameof(OktaOptions.Scopes);

    // scope-token of RFC 6749, section 3.3: printable ASCII without space, quotation mark and backslash.
    private static readonly SearchValues<char> s_scopeCharacters =
        SearchValues.Create("!#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>The scopes to ask for, in order, each once. Where it adds faults, the result is not to be used.</summary>
    /// <param name="list">The compiled list; null where the app has handed over none, so that the options alone count.</param>
    /// <param name="chosen">The options' scopes; an entry may hold several, as <see cref="SettingText.Split"/> takes them apart.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static IReadOnlyList<string> Combine(IEnumerable<string>? list, IEnumerable<string>? chosen, ICollection<string> faults)
    {
        List<string>? granted = list is null ? null : EachOnce(list);
        List<string> narrowed = EachOnce(Split(chosen ?? []));
        CheckForm(granted ?? [], "The scope list", faults);
        CheckForm(narrowed, Property, faults);

        if (narrowed.Count > 0)
        {
            CheckCovered(granted, narrowed, faults);
            return narrowed;
        }

        if (granted is not { Count: > 0 })
        {
            faults.Add("There are no scopes to ask Okta for: the scope list is empty. Put the scopes that an admin granted to the app into "
                + $"OktaScopes.txt, one a line, and hand GrantedScopes.All over; without a list, set {Property}.");
        }

        return granted ?? [];
    }

    private static List<string> EachOnce(IEnumerable<string> scopes)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<string> unique = [];
        foreach (string scope in scopes)
        {
            if (seen.Add(scope))
            {
                unique.Add(scope);
            }
        }

        return unique;
    }

    private static List<string> Split(IEnumerable<string> entries)
    {
        List<string> scopes = [];
        foreach (string entry in entries)
        {
            scopes.AddRange(SettingText.Split(entry));
        }

        return scopes;
    }

    private static void CheckForm(List<string> scopes, string where, ICollection<string> faults)
    {
        if (scopes.Exists(scope => string.IsNullOrEmpty(scope) || scope.AsSpan().ContainsAnyExcept(s_scopeCharacters)))
        {
            string? oddity = SettingText.OddityIn(string.Join(' ', scopes));
            faults.Add($"{where} holds an entry that is no scope: it {(oddity is null ? "" : $"has {oddity}, or ")}is empty or has white "
                + $"space, control "
                + "characters, quotation marks, backslashes or other than ASCII characters. Write plain scope names, such as "
                + "okta.users.read.");
        }
    }

    private static void CheckCovered(List<string>? granted, List<string> narrowed, ICollection<string> faults)
    {
        if (granted is null)
        {
            return;
        }

        foreach (string scope in narrowed)
        {
            // A malformed one has its fault already, and is not fit to be repeated.
            if (!ScopeCoverage.IsCovered(scope, granted) && !scope.AsSpan().ContainsAnyExcept(s_scopeCharacters))
            {
                faults.Add($"{Property} holds {scope}, which the project's scope list does not cover: options may only narrow the list. "
                    + "Add it to OktaScopes.txt once an admin has granted it, or remove it from the options.");
            }
        }
    }
}
