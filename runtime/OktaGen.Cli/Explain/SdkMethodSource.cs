using OktaGen.Knowledge;
using OktaGen.Knowledge.Sdk;

namespace OktaGen.Cli.Explain;

/// <summary>
/// The methods of Okta's own SDK: in any of their forms, with their class or interface, a variable that is called like it, or alone. What
/// a name means in several versions is an answer each, that of the newest first.
/// </summary>
internal sealed class SdkMethodSource : IMethodSource
{
    private const int NearnessLimit = 3;

    private static readonly SdkMethods s_methods = SdkMethods.Default;

    /// <inheritdoc/>
    public IEnumerable<Explanation> Find(string name)
    {
        (string? type, string stem) = Read(name);

        // An operation's id begins with a small letter, and is no method.
        StringComparison comparison = type is null ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return s_methods.All
            .Where(method => method.Stem.Equals(stem, comparison)
                && (type is null || method.Class.Equals(type, StringComparison.OrdinalIgnoreCase)))
            .GroupBy(s_methods.OperationOf)
            .Select(static meaning => (Operation: meaning.Key, Methods: meaning.OrderByDescending(NewestOf).ToArray()))
            .OrderByDescending(static meaning => NewestOf(meaning.Methods[0]))
            .Select(static meaning => MethodExplanation.Of(meaning.Operation, meaning.Methods));
    }

    /// <summary>The methods of a class that exists, which a name that does not was probably meant to be.</summary>
    public static string? FindNearest(string name)
    {
        (string? type, string stem) = Read(name);
        SdkMethod[] methods = [.. s_methods.All.Where(method => method.Class.Equals(type, StringComparison.OrdinalIgnoreCase))];
        return Spelling.FindNearest(stem, methods.Select(static method => method.Stem), NearnessLimit) is { } nearest
            ? $"{methods[0].Class}.{nearest}"
            : null;
    }

    // The class, null for none, and the name that all forms of the method share.
    private static (string? Type, string Stem) Read(string name)
    {
        int dot = name.LastIndexOf('.');
        string type = dot < 0 ? string.Empty : name[(name.LastIndexOf('.', dot - 1) + 1)..dot].TrimStart('_');
        return (dot < 0 ? null : SdkNames.ClassOf(type) ?? type, SdkNames.StemOf(name[(dot + 1)..]));
    }

    private static int NewestOf(SdkMethod method) => method.Majors.DefaultIfEmpty().Max();
}
