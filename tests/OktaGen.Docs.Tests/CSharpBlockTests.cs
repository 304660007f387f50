using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OktaGen.Docs.Tests;

/// <summary>What pages show of C# is what the compiler takes.</summary>
public sealed class CSharpBlockTests
{
    private static readonly CodeBlock[] s_blocks =
    [
        .. DocPage.All.SelectMany(static page => page.Blocks).Where(static block => block.Language == "csharp"),
    ];

    // Failing code is what they show.
    private static readonly CodeBlock[] s_ofRules =
    [
        .. s_blocks.Where(static block => block.Page.Path.StartsWith("analyzers/docs/OKTA", StringComparison.Ordinal)),
    ];

    public static TheoryData<string> Places => [.. s_blocks.Except(s_ofRules).Select(static block => block.Place)];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_block_compiles_without_a_warning(string place)
    {
        CodeBlock block = s_blocks.Single(block => block.Place == place);

        CSharpCompilation compilation = BlockCompilation.Create(block);
        Assert.NotEmpty(compilation.SyntaxTrees[0].GetCompilationUnitRoot().Members);
        Diagnostic[] said = [.. compilation.GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

        Assert.True(said.Length == 0, $"{place}\n{string.Join('\n', said.AsEnumerable())}\n{block.Assumes}{block.Code}");
    }

    [Fact]
    public void Blocks_of_the_rules_pages_are_C_sharp()
    {
        string[] faulty = [.. s_ofRules
            .SelectMany(static block => BlockCompilation.FindSyntaxErrors(block.Code), static (block, error) => $"{block.Place}: {error}")];

        Assert.NotEmpty(s_ofRules);
        Assert.Empty(faulty);
    }

    [Fact]
    public void Every_block_says_its_language_by_a_name_that_is_read_here()
    {
        string[] known = ["bash", "console", "csharp", "fsharp", "ini", "json", "markdown", "python", "shell", "text", "vb", "xml", "yaml"];

        Assert.Empty(DocPage.All.SelectMany(static page => page.Blocks)
            .Where(block => !known.Contains(block.Language))
            .Select(static block => $"{block.Place}: '{block.Language}'"));
    }
}
