using OktaGen.Knowledge;

namespace OktaGen.Cli.CSharp;

/// <summary>Gives each identifier once. Whatever it is asked for, it gives one that can also name a file.</summary>
internal sealed class UniqueIdentifiers(IEqualityComparer<string> comparer, IEnumerable<string> reserved)
{
    private readonly UniqueNames _names = new(comparer, reserved);

    public UniqueIdentifiers(params IEnumerable<string> reserved)
        : this(StringComparer.Ordinal, reserved)
    {
    }

    public string Make(string name) => _names.Make(CSharpNames.Identifier(name));

    /// <summary>Gives an identifier such that all that is made of it is free, and takes all of that.</summary>
    public string Make(string name, Func<string, IReadOnlyList<string>> derive) => _names.Make(CSharpNames.Identifier(name), derive);
}
