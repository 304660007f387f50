using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OktaGen.Generator.Tests.Support;
using OktaGen.TestSupport;

namespace OktaGen.Generator.Tests.Reading.Edits;

/// <summary>A project while it is edited: a driver that goes along, and what a new one says of the same files.</summary>
internal sealed class EditedProject
{
    private static readonly string[] s_libraries =
    [
        """
        namespace Lib
        {
            public sealed class Foreign { }
            public interface IForeign { [Get("/foreign")] Task<string> ForeignAsync(); }
        }
        """,
        """
        namespace Lib
        {
            [Obsolete] public sealed class Foreign { }
            [RequiresScope("okta.brands.read")] public interface IForeign { [Get("/foreign/2")] Task<string> ForeignAsync(int? limit = 3); }
        }
        """,
    ];

    private static readonly Lazy<MetadataReference[]> s_references = new(static () =>
        [
            .. s_libraries.Select(static source => Library.Compile("Lib", source)),
            Library.Compile("Other.Lib", s_libraries[0]),
            Library.Compile("Listed", "namespace Tests { public static class GrantedScopes { } }"),
        ]);

    private static readonly CSharpCompilation s_empty = TestCompilation.Create([]);

    private readonly int[][] _choices = [.. Draft.Files.Select(static file => new int[file.Slots.Length])];
    private readonly CSharpParseOptions[] _parseOptions = [
        new(LanguageVersion.CSharp12), new(LanguageVersion.CSharp11), new(LanguageVersion.CSharp7_3)];
    private CSharpParseOptions _parse;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    public EditedProject()
    {
        _parse = _parseOptions[0];
        _compilation = s_empty.AddReferences(s_references.Value[0])
            .AddSyntaxTrees(Draft.Files.Select((file, index) => Parse(TextOf(index), file.Path)));
        _driver = CSharpGeneratorDriver.Create([new OktaClientGenerator().AsSourceGenerator()], parseOptions: _parse)
            .RunGenerators(_compilation);
    }

    /// <summary>Edits, runs, and says in what the outcome differs from that of a new driver over new trees; null for nothing.</summary>
    public string? FindDifference(IEnumerable<(int Place, int Choice)> edits)
    {
        foreach ((int place, int choice) in edits)
        {
            Edit(place, choice);
        }

        _driver = _driver.WithUpdatedParseOptions(_parse).RunGenerators(_compilation);
        CSharpCompilation fresh = _compilation.RemoveAllSyntaxTrees()
            .AddSyntaxTrees(_compilation.SyntaxTrees.Select(tree => Parse(tree.ToString(), tree.FilePath)));
        GeneratorDriver anew = CSharpGeneratorDriver.Create([new OktaClientGenerator().AsSourceGenerator()], parseOptions: _parse)
            .RunGenerators(fresh);
        (string expected, string actual) = (Print(anew), Print(_driver));
        return expected == actual
            ? null
            : $"Expected:\n{expected}\n\nActual:\n{actual}\n\nSources:\n{string.Join("\n----\n", _compilation.SyntaxTrees)}";
    }

    private void Edit(int place, int choice)
    {
        // Most places are slots of files; a few are about the project.
        (int File, int Slot)[] slots = [.. Draft.Files.SelectMany(static (file, index) => file.Slots.Select((_, slot) => (index, slot)))];
        switch ((place % (slots.Length + 8)) - slots.Length)
        {
            case < 0:
                (int edited, int slot) = slots[place % (slots.Length + 8)];
                _choices[edited][slot] = choice % Draft.Files[edited].Slots[slot].Length;
                Replace(edited);
                break;
            case 0 or 1:
                ReplaceReference(choice % 6);
                break;
            case 2:
                _compilation = _compilation.WithOptions(
                    _compilation.Options.WithNullableContextOptions((NullableContextOptions)(choice % 4)));
                break;
            case 3:
                _compilation = _compilation.WithAssemblyName(choice % 2 == 0 ? "Tests" : "Others");
                break;
            case 4:
                ParseAnew(_parseOptions[choice % _parseOptions.Length]);
                break;
            case 5:
                _compilation = _compilation.WithOptions(_compilation.Options.WithOutputKind(choice % 2 == 0
                    ? OutputKind.DynamicallyLinkedLibrary
                    : OutputKind.ConsoleApplication));
                break;
            default:
                Toggle(choice % Draft.Files.Count);
                break;
        }
    }

    private void Replace(int index)
    {
        if (FindTree(index) is { } tree)
        {
            _compilation = _compilation.ReplaceSyntaxTree(tree, tree.With(TextOf(index)));
        }
    }

    // A file that comes back is the last.
    private void Toggle(int index)
    {
        _compilation = FindTree(index) is { } tree
            ? _compilation.RemoveSyntaxTrees(tree)
            : _compilation.AddSyntaxTrees(Parse(TextOf(index), Draft.Files[index].Path));
    }

    private void ReplaceReference(int choice)
    {
        _compilation = _compilation.RemoveReferences(_compilation.References.Intersect(s_references.Value));
        MetadataReference[] added = choice switch
        {
            0 => [s_references.Value[0]],
            1 => [s_references.Value[1]],
            2 => [s_references.Value[0], s_references.Value[2]],
            3 => [s_references.Value[0].WithAliases(["lib"])],
            4 => [s_references.Value[0], s_references.Value[3]],
            _ => [],
        };
        _compilation = _compilation.RemoveReferences(_compilation.References.Where(static reference =>
            reference.Properties.Aliases.Contains("lib"))).AddReferences(added);
    }

    private void ParseAnew(CSharpParseOptions options)
    {
        _parse = options;
        _compilation = _compilation.RemoveAllSyntaxTrees()
            .AddSyntaxTrees(_compilation.SyntaxTrees.Select(tree => Parse(tree.ToString(), tree.FilePath)));
    }

    private SyntaxTree? FindTree(int index) => _compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == Draft.Files[index].Path);

    private string TextOf(int index)
    {
        DraftFile file = Draft.Files[index];
        string text = file.Template;
        for (int slot = 0; slot < file.Slots.Length; slot++)
        {
            text = text.Replace($"${slot}$", file.Slots[slot][_choices[index][slot]], StringComparison.Ordinal);
        }

        return text;
    }

    private SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, _parse, path, Encoding.UTF8);

    private static string Print(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        return string.Join(
            "\n",
            result.GeneratedSources.Select(static source => $"== {source.HintName}\n{source.SourceText}")
                .Concat(result.Diagnostics.Select(static diagnostic => diagnostic.ToString()))
                .Append(result.Exception?.ToString() ?? string.Empty));
    }
}
