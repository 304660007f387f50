namespace OktaGen.Knowledge.Roles;

/// <summary>
/// What public sources tell of the second gate: the permissions that operations need, and the standard roles that hold them. Read from the
/// data files that lie in this assembly when it is first asked for, so that it costs nothing where it is not.
/// </summary>
internal sealed class RoleCatalogue
{
    /// <summary>The role that can do everything.</summary>
    public const string SuperAdmin = "SUPER_ADMIN";

    private const string Resource = "OktaGen.Knowledge.Roles.";

    private static readonly Lazy<RoleCatalogue> s_default = new(static () => new RoleCatalogue(OpenResource));

    private readonly Dictionary<string, OperationRoles> _operations;
    private readonly Dictionary<string, IReadOnlyDictionary<string, Grade>> _held = new(StringComparer.Ordinal);

    private RoleCatalogue(Func<string, TextReader> open)
    {
        Sources = Read("sources.tsv", 2, static cells => (cells[0], cells[1]));
        Roles = Read("roles.tsv", 3, static cells => (cells[0], new StandardRole(cells[0], cells[1], cells[2] == "partial")));
        Permissions = Read("permissions.tsv", 6, static cells => (cells[0], RoleText.ReadPermission(cells)));
        Tasks = Read("tasks.tsv", 6, static cells => (cells[0], RoleText.ReadTask(cells)));
        _operations = Read("operations.tsv", 3, cells => (cells[0], RoleText.ReadOperation(cells, Tasks)));
        foreach (string role in Roles.Keys)
        {
            _held.Add(role, Close(Permissions.Values
                .SelectMany(permission => permission.Roles
                    .Where(holder => holder.Name == role).Select(holder => new GradedName(permission.Name, holder.Grade)))));
        }

        Dictionary<string, T> Read<T>(string file, int columns, Func<string[], (string Key, T Value)> read)
        {
            using TextReader reader = open(file);
            return RoleText.ReadLines(reader, columns).Select(read)
                .ToDictionary(static row => row.Key, static row => row.Value, StringComparer.Ordinal);
        }
    }

    /// <summary>The data of this version of OktaGen. It is read once in a process.</summary>
    public static RoleCatalogue Default => s_default.Value;

    /// <summary>What the names of sources stand for.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; }

    /// <summary>The standard roles, by name.</summary>
    public IReadOnlyDictionary<string, StandardRole> Roles { get; }

    /// <summary>The permissions, by name.</summary>
    public IReadOnlyDictionary<string, Permission> Permissions { get; }

    /// <summary>The names of the standard roles and of the permissions.</summary>
    public IEnumerable<string> Names => Roles.Keys.Concat(Permissions.Keys);

    /// <summary>The tasks, by name.</summary>
    public IReadOnlyDictionary<string, RoleTask> Tasks { get; }

    /// <summary>The operations of which something is known.</summary>
    public IReadOnlyCollection<OperationRoles> Operations => _operations.Values;

    /// <summary>Reads other data.</summary>
    /// <param name="open">Opens a data file by its name.</param>
    /// <exception cref="FormatException">A line is malformed.</exception>
    public static RoleCatalogue Read(Func<string, TextReader> open) => new(open);

    /// <summary>What is known of an operation.</summary>
    /// <param name="request">Its method and path, as the catalogue of operations has them.</param>
    public OperationRoles Find(string request) =>
        _operations.TryGetValue(request, out OperationRoles? found) ? found : new OperationRoles(request, Task: null, IsNamed: false);

    /// <summary>The permissions that a standard role holds, and how well each is known; the super administrator's are not listed.</summary>
    public IReadOnlyDictionary<string, Grade> PermissionsOf(string role) => _held[role];

    /// <summary>Permissions together with all that they include, and how well each is known.</summary>
    public IReadOnlyDictionary<string, Grade> Close(IEnumerable<GradedName> permissions)
    {
        var closed = new Dictionary<string, Grade>(StringComparer.Ordinal);
        var open = new Stack<GradedName>(permissions);
        while (open.Count > 0)
        {
            GradedName next = open.Pop();
            if (closed.TryGetValue(next.Name, out Grade known) && known >= next.Grade)
            {
                continue;
            }

            closed[next.Name] = next.Grade;
            if (Permissions.TryGetValue(next.Name, out Permission? permission))
            {
                foreach (GradedName included in permission.Includes)
                {
                    open.Push(included with { Grade = included.Grade < next.Grade ? included.Grade : next.Grade });
                }
            }
        }

        return closed;
    }

    private static StreamReader OpenResource(string file) => new StreamReader(
        typeof(RoleCatalogue).Assembly.GetManifestResourceStream(Resource + file)
            ?? throw new InvalidOperationException($"{Resource + file} is missing in this assembly."));
}
