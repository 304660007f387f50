using System.Globalization;

namespace OktaGen.Knowledge;

/// <summary>Gives each name once: a second one of the same gets a number.</summary>
internal sealed class UniqueNames(IEqualityComparer<string> comparer, IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, comparer);

    public UniqueNames()
        : this(StringComparer.Ordinal, [])
    {
    }

    public void Take(string name) => _taken.Add(name);

    /// <summary>The name itself, or with the first number behind it that makes it new.</summary>
    public string Make(string name) => Make(name, static unique => [unique]);

    /// <summary>Gives a name such that all that is made of it is free, and takes all of that.</summary>
    public string Make(string name, Func<string, IReadOnlyList<string>> derive)
    {
        string unique = name;
        IReadOnlyList<string> derived = derive(unique);
        for (int i = 2; derived.Any(_taken.Contains); i++)
        {
            unique = name + i.ToString(CultureInfo.InvariantCulture);
            derived = derive(unique);
        }

        _taken.UnionWith(derived);
        return unique;
    }
}
