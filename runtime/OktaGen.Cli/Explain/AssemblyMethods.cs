using OktaGen.Build.Report;
using OktaGen.Cli.ScopeLists;

namespace OktaGen.Cli.Explain;

/// <summary>
/// The endpoints, and the code that declares scopes, of a built assembly and of the libraries that it uses, and its code that calls those.
/// </summary>
internal sealed class AssemblyMethods(string path) : IMethodSource
{
    private readonly Lazy<PermissionReport> _report = new(() => AssemblyScopes.ReadReport(path));

    /// <inheritdoc/>
    public IEnumerable<Explanation> Find(string name)
    {
        PermissionReport report = _report.Value;
        return
        [
            .. report.Members.Where(member => IsNamed(member.FullName, name)).Select(MethodExplanation.Of),
            .. report.Used
                .SelectMany(static member => member.UsedBy.Select(caller => (Caller: caller, Member: member)))
                .Where(call => IsNamed(call.Caller, name))
                .GroupBy(static call => call.Caller, static call => call.Member)
                .Select(caller => CallerExplanation.Of(caller.Key, report.Assembly, [.. caller])),
        ];
    }

    private static bool IsNamed(string fullName, string name) =>
        fullName.Equals(name, StringComparison.OrdinalIgnoreCase)
        || fullName.EndsWith("." + name, StringComparison.OrdinalIgnoreCase);
}
