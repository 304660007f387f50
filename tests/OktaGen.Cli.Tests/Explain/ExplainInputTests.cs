using OktaGen.Cli.Tests.Support;

namespace OktaGen.Cli.Tests.Explain;

/// <summary>The standard input is the process's, so these run one by one.</summary>
[Collection(nameof(ExplainInputTests))]
[CollectionDefinition(nameof(ExplainInputTests), DisableParallelization = true)]
public sealed class ExplainInputTests
{
    [Theory]
    [InlineData("-")]
    [InlineData(null)]
    public async Task A_text_is_read_from_the_standard_input(string? argument)
    {
        (int exitCode, string output, _) = await Tool.RunAsync(
            new StringReader("HTTP/2 403\nwww-authenticate: Bearer error=\"insufficient_scope\",\n resource=\"/api/v1/logs\"\n\n"),
            argument is null ? ["explain"] : ["explain", argument]);

        Assert.Equal(0, exitCode);
        Assert.StartsWith(
            "2 answers, the likeliest first.\ninsufficient_scope (403)\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("listLogEvents: GET /api/v1/logs", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endless_input_is_read_in_part()
    {
        (int exitCode, string output, _) = await Tool.RunAsync(new StringReader("E0000047 " + new string('x', 3_000_000)), "explain");

        Assert.Equal(0, exitCode);
        Assert.StartsWith("E0000047 (429)", output, StringComparison.Ordinal);
    }
}
