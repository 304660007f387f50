using System.Text;
using Microsoft.OpenApi;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Sdk;

namespace OktaGen.Cli.Catalogue;

/// <summary>
/// Makes the data file of the methods of Okta's own SDK for .NET, which is made from the management description as well: the first tag of
/// an operation is the class, and its id is the method. An overlay says what its versions have beside that, and lack.
/// </summary>
internal static class SdkMethodList
{
    // The version that has the description's own names.
    private const int NewestMajor = 10;

    /// <param name="description">The description that the SDK is made from.</param>
    /// <param name="catalogue">The operations that methods may call.</param>
    /// <param name="overlay">What the description does not tell, in the form of the data file.</param>
    /// <exception cref="InvalidDataException">The overlay contradicts the description or itself.</exception>
    public static string Write(OpenApiDocument description, OperationCatalogue catalogue, string overlay)
    {
        var majors = new Dictionary<(string Class, string Stem, string OperationId), SortedSet<int>>();
        foreach ((string type, string operation) in NamesIn(description))
        {
            majors[(type, Capitalize(operation), operation)] = [NewestMajor];
        }

        foreach (SdkMethod method in ReadOverlay(overlay))
        {
            var key = (method.Class, method.Stem, method.OperationId);
            if (method.Majors.IsEmpty ? !majors.Remove(key) : !catalogue.FindById(method.OperationId).Any())
            {
                throw new InvalidDataException($"The overlay of SDK methods: {method.Class}.{method.Stem} calls no operation "
                    + $"'{method.OperationId}' of the description.");
            }

            if (!method.Majors.IsEmpty)
            {
                (majors.TryGetValue(key, out SortedSet<int>? known) ? known : majors[key] = []).UnionWith(method.Majors);
            }
        }

        RefuseContradictions(majors);
        return new StringBuilder()
            .Append("# The methods of Okta.Sdk. Made by `oktagen catalogue`; its overlay says what older versions have.\n")
            .AppendJoin('\n', SdkMethodText.Write(majors.Select(static method =>
                new SdkMethod(method.Key.Class, method.Key.Stem, new EquatableArray<int>([.. method.Value]), method.Key.OperationId))))
            .Append('\n')
            .ToString();
    }

    private static IEnumerable<(string Class, string OperationId)> NamesIn(OpenApiDocument description) =>
        from path in description.Paths
        from operation in path.Value.Operations ?? []
        where operation.Key != HttpMethod.Head && operation.Key != HttpMethod.Options
        let tag = operation.Value.Tags?.FirstOrDefault()?.Name
        where tag is not null && operation.Value.OperationId is not null
        select (string.Concat(WordsOf(tag).Select(Capitalize)) + "Api", operation.Value.OperationId);

    private static string[] WordsOf(string tag) =>
        string.Concat(tag.Select(static character => char.IsAsciiLetterOrDigit(character) ? character : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Capitalize(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static SdkMethod[] ReadOverlay(string overlay)
    {
        try
        {
            return [.. SdkMethodText.Read(new StringReader(overlay))];
        }
        catch (FormatException exception)
        {
            throw new InvalidDataException($"The overlay of SDK methods: {exception.Message}", exception);
        }
    }

    private static void RefuseContradictions(Dictionary<(string Class, string Stem, string OperationId), SortedSet<int>> majors)
    {
        var seen = new HashSet<(string, string, int)>();
        foreach (((string type, string stem, _), SortedSet<int> versions) in majors)
        {
            if (versions.Any(major => !seen.Add((type, stem, major))))
            {
                throw new InvalidDataException($"The overlay of SDK methods: {type}.{stem} calls several operations in one version.");
            }
        }
    }
}
