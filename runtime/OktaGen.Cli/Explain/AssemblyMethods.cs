using OktaGen.Build.Reading;
using OktaGen.Cli.ScopeLists;

namespace OktaGen.Cli.Explain;

/// <summary>The endpoints, and the code that declares scopes, of a built assembly and of the libraries that it uses.</summary>
internal sealed class AssemblyMethods(string path) : IMethodSource
{
    private readonly Lazy<IReadOnlyList<ReportedMember>> _members = new(() => [.. AssemblyScopes.ReadReport(path).Members]);

    /// <inheritdoc/>
    public IEnumerable<MethodExplanation> Find(string name) => _members.Value
        .Where(member => member.FullName.Equals(name, StringComparison.OrdinalIgnoreCase)
            || member.FullName.EndsWith("." + name, StringComparison.OrdinalIgnoreCase))
        .Select(MethodExplanation.Of);
}
