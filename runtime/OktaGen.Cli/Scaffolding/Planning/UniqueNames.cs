using System.Globalization;

namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>Gives each name once: a second one of the same gets a number.</summary>
internal sealed class UniqueNames(params IEnumerable<string> reserved)
{
    private readonly HashSet<string> _taken = new(reserved, StringComparer.Ordinal);

    public string Make(string name)
    {
        string unique = name;
        for (int i = 2; !_taken.Add(unique); i++)
        {
            unique = name + i.ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }
}
