using OktaGen.Cli.Descriptions;
using OktaGen.Cli.Tests.Support;

namespace OktaGen.Cli.Tests.Descriptions;

public sealed class DescriptionReaderTests : IDisposable
{
    private const string Json =
        """{ "openapi": "3.0.3", "info": { "title": "Test", "version": "1" }, "paths": { "/a": { "get": { "responses": {} } } } }""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_description_may_be_JSON_and_come_from_the_standard_input()
    {
        var document = await DescriptionReader.ReadAsync("-", new StringReader(Json), default);

        Assert.Equal(["/a"], document.Paths.Keys);
    }

    [Theory]
    [InlineData("openapi: 3.0.3\ninfo:\n  title: Test\n  version: '1'\npaths:\n  /a: [\n", "(7)")]
    [InlineData("openapi: 3.0.3\ninfo:\n  title: Test\n  version: '1'\npaths:\n  /a:\n    get:\n      responses: text\n", "(8)")]
    [InlineData("openapi: 9.9.9\ninfo:\n  title: Test\n", "9.9.9")]
    [InlineData("hello", "openapi")]
    [InlineData("", "openapi")]
    [InlineData("{ \"openapi\": \"3.0.3\",\n \"paths\": ", "(2)")]
    [InlineData("openapi: 3.0.3\ninfo: { title: Test, version: '1' }\npaths: {}\n", "no paths")]
    public async Task A_fault_is_told_with_file_line_and_cause(string text, string expected)
    {
        string path = _folder.Write("faulty.yaml", text);

        DescriptionException thrown = await Assert.ThrowsAsync<DescriptionException>(() => DescriptionReader.ReadAsync(path, TextReader.Null, default));

        Assert.StartsWith(path, thrown.Message, StringComparison.Ordinal);
        Assert.Contains(expected, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        string path = _folder.PathOf("missing.yaml");

        DescriptionException thrown = await Assert.ThrowsAsync<DescriptionException>(() => DescriptionReader.ReadAsync(path, TextReader.Null, default));

        Assert.Contains(path, thrown.Message, StringComparison.Ordinal);
    }
}
