using System.Collections.Immutable;
using OktaGen.Generator.Model;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Reading.Naming;

/// <summary>Compares the names that the clients of a project take.</summary>
internal static class GeneratedNames
{
    /// <summary>The files that cannot be emitted because another interface, earlier in ordinal order, has the name already.</summary>
    public static EquatableArray<string> FindClashes(ImmutableArray<GeneratedName> names)
    {
        var files = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var classes = new HashSet<string>(StringComparer.Ordinal);
        var clashes = new List<string>();
        foreach (GeneratedName name in names.OrderBy(static name => name.HintName, StringComparer.Ordinal))
        {
            bool isNewFile = files.Add(name.HintName);
            bool isNewClass = classes.Add(name.Namespace + "." + name.ClassName);
            if (!isNewFile || !isNewClass)
            {
                clashes.Add(name.HintName);
            }
        }

        return new EquatableArray<string>([.. clashes]);
    }
}
