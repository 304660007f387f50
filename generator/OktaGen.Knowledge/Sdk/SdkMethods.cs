using OktaGen.Knowledge.Catalogue;

namespace OktaGen.Knowledge.Sdk;

/// <summary>
/// The methods of Okta's own SDK for .NET, read from the data file that lies in this assembly. It is made by <c>oktagen catalogue</c>.
/// </summary>
internal sealed class SdkMethods
{
    private const string Resource = "OktaGen.Knowledge.Sdk.methods.tsv";

    private static readonly Lazy<SdkMethods> s_default = new(ReadResource);

    private readonly ILookup<string, SdkMethod> _byStem;
    private readonly OperationCatalogue _catalogue;

    /// <exception cref="FormatException">A line is malformed, or names an operation that the catalogue does not have.</exception>
    public SdkMethods(TextReader reader, OperationCatalogue catalogue)
    {
        All = [.. SdkMethodText.Read(reader)];
        _byStem = All.ToLookup(static method => method.Stem, StringComparer.Ordinal);
        _catalogue = catalogue;
        if (All.FirstOrDefault(method => !catalogue.FindById(method.OperationId).Any()) is { } unknown)
        {
            throw new FormatException($"{unknown.Class}.{unknown.Stem}: there is no operation '{unknown.OperationId}'.");
        }
    }

    /// <summary>Those of this version of OktaGen. They are read once in a process.</summary>
    public static SdkMethods Default => s_default.Value;

    public IReadOnlyList<SdkMethod> All { get; }

    /// <summary>Whether a method of this name may be one of these.</summary>
    public bool IsName(string method) => _byStem.Contains(SdkNames.StemOf(method));

    /// <summary>Finds what a method calls.</summary>
    /// <param name="major">
    /// The major version of the SDK. Of one without the method, or that is not known, all versions that have it must need the same scopes.
    /// </param>
    /// <param name="type">The class or interface that declares the method, without its namespace.</param>
    /// <param name="method">The method's name, in whichever form.</param>
    /// <returns>What it calls; null where that is not known.</returns>
    public SdkCall? Find(int major, string type, string method)
    {
        if (SdkNames.ClassOf(type) is not { } name)
        {
            return null;
        }

        SdkMethod[] known = [.. _byStem[SdkNames.StemOf(method)].Where(candidate => candidate.Class == name)];
        SdkMethod[] exact = [.. known.Where(candidate => candidate.Majors.Contains(major))];

        Operation[] operations = [.. (exact.Length > 0 ? exact : known).Select(OperationOf).Distinct()];
        return operations.Length == 0 || operations.Any(operation => operation.Scopes != operations[0].Scopes)
            ? null
            : new SdkCall(operations.Length == 1 ? operations[0] : null, operations[0].Scopes);
    }

    /// <summary>The operation that one of these methods calls.</summary>
    // Other APIs may use an id as well; the management API, which the SDK is for, comes first.
    public Operation OperationOf(SdkMethod method) => _catalogue.FindById(method.OperationId).First();

    private static SdkMethods ReadResource()
    {
        using Stream stream = typeof(SdkMethods).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is missing in this assembly.");
        using var reader = new StreamReader(stream);
        return new SdkMethods(reader, OperationCatalogue.Default);
    }
}
