using System.Globalization;

namespace OktaGen.Cli.CSharp;

/// <summary>Gives each name once: a second one of the same gets a number. Whatever it is asked for, it gives an identifier that can also name a file.</summary>
internal sealed class UniqueNames(IEqualityComparer<string> comparer, IEnumerable<string> reserved)
{
    private readonly HashSet<string> _taken = new(reserved, comparer);

    public UniqueNames(params IEnumerable<string> reserved)
        : this(StringComparer.Ordinal, reserved)
    {
    }

    public string Make(string name) => Make(name, static unique => [unique]);

    /// <summary>Gives a name such that all that is made of it is free, and takes all of that.</summary>
    public string Make(string name, Func<string, IReadOnlyList<string>> derive)
    {
        string stem = CSharpNames.Identifier(name);
        string unique = stem;
        for (int i = 2; derive(unique).Any(_taken.Contains); i++)
        {
            unique = stem + i.ToString(CultureInfo.InvariantCulture);
        }

        _taken.UnionWith(derive(unique));
        return unique;
    }
}
