using System.Collections.Immutable;
using OktaGen.Generator.Model;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Reading.Naming;

/// <summary>Compares the names that the clients of a project take.</summary>
internal static class GeneratedNameClashes
{
    /// <summary>The files that cannot be emitted because another interface, earlier in ordinal order, has the name already.</summary>
    public static EquatableArray<string> Find(ImmutableArray<ClientModel> clients)
    {
        var files = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var classes = new HashSet<string>(StringComparer.Ordinal);
        var clashes = new List<string>();
        foreach (ClientModel client in clients.OrderBy(static client => client.HintName, StringComparer.Ordinal))
        {
            bool isNewFile = files.Add(client.HintName);
            bool isNewClass = classes.Add(client.Namespace + "." + client.ClassName);
            if (!isNewFile || !isNewClass)
            {
                clashes.Add(client.HintName);
            }
        }

        return new EquatableArray<string>([.. clashes]);
    }
}
