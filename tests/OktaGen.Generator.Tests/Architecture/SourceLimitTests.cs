using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OktaGen.Generator.Tests.Architecture;

/// <summary>How long files, methods and lines of the product may be. What the tool writes is left out.</summary>
public sealed class SourceLimitTests
{
    private const int MedianLines = 60;
    private const int FileLines = 300;
    private const int MethodLines = 60;
    private const int LineCharacters = 140;

    private static readonly string[] s_products = ["generator", "analyzers", "runtime", "samples"];

    // Written by `oktagen scaffold` and `oktagen catalogue`.
    private static readonly string[] s_written =
    [
        "runtime/OktaGen.Management/Clients/", "runtime/OktaGen.Management/Models/", "runtime/OktaGen.Management/Json/",
        "runtime/OktaGen.Policies/Clients/", "runtime/OktaGen.Policies/Models/", "runtime/OktaGen.Policies/Json/",
        "runtime/OktaGen/OktaScopes.cs",
    ];

    private static readonly (string Path, SourceText Text)[] s_files =
    [
        .. s_products.SelectMany(static folder => SourceFiles.In(Path.Combine(SourceFiles.Repository, folder)))
            .Select(static file =>
            (Path.GetRelativePath(SourceFiles.Repository, file).Replace('\\', '/'), SourceText.From(File.ReadAllText(file))))
            .Where(static file => !s_written.Any(written => file.Item1.StartsWith(written, StringComparison.Ordinal))),
    ];

    [Fact]
    public void Most_files_are_short_and_none_is_long()
    {
        int[] lengths = [.. s_files.Select(static file => LinesOf(file.Text)).Order()];

        Assert.InRange(lengths[lengths.Length / 2], 1, MedianLines);
        Assert.Empty(s_files.Where(static file => LinesOf(file.Text) > FileLines).Select(static file => file.Path));
    }

    [Fact]
    public void No_line_is_longer_than_a_screen() => Assert.Empty(
        from file in s_files
        from line in file.Text.Lines
        where line.End - line.Start > LineCharacters
        select $"{file.Path}:{line.LineNumber + 1}");

    [Fact]
    public void No_method_is_longer_than_a_page() => Assert.Empty(
        from file in s_files
        from method in CSharpSyntaxTree.ParseText(file.Text).GetRoot().DescendantNodes().OfType<BaseMethodDeclarationSyntax>()
        let span = file.Text.Lines.GetLinePositionSpan(method.Span)
        where span.End.Line - span.Start.Line + 1 > MethodLines
        select $"{file.Path}:{span.Start.Line + 1}");

    // The end of the last line begins none.
    private static int LinesOf(SourceText text) => text.Lines.Count - (text.Lines[^1].Span.IsEmpty ? 1 : 0);
}
