namespace OktaGen.Cli.Reports.Comparison;

/// <summary>Compares scopes or permissions, some of which cover others.</summary>
internal static class NameChanges
{
    /// <param name="before">The names before, each with what needs it.</param>
    /// <param name="now">The names now.</param>
    /// <param name="covers">Whether the first permits all that the second does.</param>
    public static IEnumerable<NameChange> Find(
        IReadOnlyDictionary<string, IReadOnlyList<string>> before,
        IReadOnlyDictionary<string, IReadOnlyList<string>> now,
        Func<string, string, bool> covers)
    {
        string[] added = [.. now.Keys.Where(name => !before.ContainsKey(name)).Order(StringComparer.Ordinal)];
        string[] gone = [.. before.Keys.Where(name => !now.ContainsKey(name)).Order(StringComparer.Ordinal)];
        foreach (string name in added)
        {
            string[] narrower = [.. gone.Where(old => covers(name, old))];
            string[] wider = [.. gone.Where(old => covers(old, name))];
            yield return narrower.Length > 0 ? new NameChange(ChangeKind.Widened, name, narrower, now[name])
                : wider.Length > 0 ? new NameChange(ChangeKind.Narrowed, name, wider, now[name])
                : new NameChange(ChangeKind.Added, name, [], now[name]);
        }

        foreach (string name in gone.Where(old => !added.Any(name => covers(name, old) || covers(old, name))))
        {
            yield return new NameChange(ChangeKind.Removed, name, [], before[name]);
        }
    }
}
