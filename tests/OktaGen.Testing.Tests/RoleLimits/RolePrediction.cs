using OktaGen.Knowledge.Roles;

namespace OktaGen.Testing.Tests;

/// <summary>
/// What the data files on roles say of who can do what, read anew and judged by rules of its own: it shares no line with what judges in the
/// product.
/// </summary>
internal sealed class RolePrediction
{
    private readonly Dictionary<string, string[]> _tasks = Read("tasks.tsv");
    private readonly Dictionary<string, string[]> _operations = Read("operations.tsv");
    private readonly Dictionary<string, string[]> _permissions = Read("permissions.tsv");

    /// <summary>Whether who has one standard role alone can; null where nobody knows.</summary>
    public bool? CanByRole(string role, string operation)
    {
        if (role == "SUPER_ADMIN")
        {
            return true;
        }

        if (!_operations.TryGetValue(operation, out string[]? row))
        {
            return null;
        }

        string[] task = _tasks[row[1]];
        if (Words(task[3]).Contains(role))
        {
            return true;
        }

        if (Words(task[4]).Any(unable => unable == role || unable == "*"))
        {
            return false;
        }

        IEnumerable<string> held = _permissions.Where(entry => Words(entry.Value[4]).Contains(role)).Select(static entry => entry.Key);
        return Suffices(held, task[1]) ? true : task[1].Length + task[3].Length > 0 ? false : null;
    }

    /// <summary>Whether who has these permissions can, by custom roles on all resources; null where nobody knows.</summary>
    public bool? CanByPermissions(IEnumerable<string> permissions, string operation)
    {
        if (!_operations.TryGetValue(operation, out string[]? row))
        {
            return null;
        }

        string[] task = _tasks[row[1]];
        return Suffices(permissions, task[1]) ? true
            : task[1].Length + task[3].Length > 0 || task[4] == "*" ? false
            : null;
    }

    private bool Suffices(IEnumerable<string> permissions, string alternatives)
    {
        HashSet<string> held = [.. permissions];
        while (held.SelectMany(name => _permissions[name][1].Split(' ')).Where(static name => name.Length > 0)
            .FirstOrDefault(name => !held.Contains(name.TrimEnd('?'))) is { } included)
        {
            held.Add(included.TrimEnd('?'));
        }

        return alternatives.Length > 0 && alternatives.Split(" | ").Any(set => set.Split(" + ").All(held.Contains));
    }

    private static IEnumerable<string> Words(string cell) => cell.Split(' ').Select(static word => word.TrimEnd('?'));

    private static Dictionary<string, string[]> Read(string file)
    {
        using StreamReader reader =
            new(typeof(RoleCatalogue).Assembly.GetManifestResourceStream("OktaGen.Knowledge.Roles." + file)!);
        return reader.ReadToEnd().Split('\n')
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.TrimEnd('\r').Split('\t'))
            .ToDictionary(static cells => cells[0], static cells => (string[])[.. cells, "", "", "", "", ""], StringComparer.Ordinal);
    }
}
