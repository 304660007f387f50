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
    [InlineData("\uFEFF", "openapi")]
    [InlineData("[1, 2]", "openapi")]
    [InlineData("<!DOCTYPE html><html><body>Not found</body></html>", "openapi")]
    [InlineData("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", "")]
    [InlineData("MZ\u0090\0\u0003\0\0\0\u0004", "")]
    [InlineData("swagger: '2.0'\ninfo: { title: Test, version: '1' }\npaths: {}\n", "Swagger 2.0")]
    [InlineData("openapi: { }\npaths: { /a: { get: { responses: {} } } }\n", "")]
    [InlineData("openapi: [3]\npaths: { /a: { get: { responses: {} } } }\n", "")]
    [InlineData("openapi: null\npaths: { /a: { get: { responses: {} } } }\n", "openapi")]
    [InlineData("openapi: 3.0.3\ninfo: { title: Test, version: '1' }\npaths: text\n", "")]
    [InlineData("openapi: 3.0.3\ninfo: { title: Test, version: '1' }\n", "no paths")]
    [InlineData("{ openapi: 3.0.3, paths: { /a: [ }", "(1)")]
    [InlineData("{ \"openapi\": \"3.0.3\",\n \"paths\": ", "(2)")]
    [InlineData("openapi: 3.0.3\ninfo: { title: Test, version: '1' }\npaths: {}\n", "no paths")]
    public async Task A_fault_is_told_with_file_line_and_cause(string text, string expected)
    {
        string path = _folder.Write("faulty.yaml", text);

        DescriptionException thrown = await Assert.ThrowsAsync<DescriptionException>(() => DescriptionReader.ReadAsync(path, TextReader.Null, default));

        Assert.StartsWith(path, thrown.Message, StringComparison.Ordinal);
        Assert.Contains(expected, thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: &x\n  b: *x\n", "(2)", "'*x' stands inside of what it stands for.")]
    [InlineData("a: &x [1, [*x]]\n", "(1)", "'*x' stands inside of what it stands for.")]
    [InlineData("a: *x\n", "(1)", "'*x' stands for nothing.")]
    [InlineData("? [a]\n: b\n", "(1)", "a name is a text, and neither a list nor an object.")]
    [InlineData("a: 1\nb: 2\na: 3\n", "(3)", "'a' stands there twice.")]
    [InlineData("{ \"a\": 1,\n \"a\": 2 }", "", "a")]
    [InlineData("{ \"openapi\": \"3.0.3\", \"paths\": { \"/a\": { \"get\": { \"operationId\": \"\\ud800\", \"responses\": {} } } } }", "", "cannot be understood")]
    public async Task A_text_that_leads_back_to_itself_or_stands_for_nothing_is_told_with_line_and_cause(string text, string line, string cause)
    {
        string path = _folder.Write("faulty.yaml", text);

        DescriptionException thrown = await Assert.ThrowsAsync<DescriptionException>(() => DescriptionReader.ReadAsync(path, TextReader.Null, default));

        Assert.StartsWith(path + line, thrown.Message, StringComparison.Ordinal);
        Assert.Contains(cause, thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', thrown.Message);
    }

    [Fact]
    public async Task A_few_lines_that_stand_for_more_than_any_memory_holds_are_refused()
    {
        string bomb = "a0: &a0 [x, x]\n" + string.Concat(Enumerable.Range(1, 40).Select(static level => $"a{level}: &a{level} [*a{level - 1}, *a{level - 1}]\n"));

        Assert.Contains("is larger than any description", await FaultOfAsync(bomb), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{ a: ", "}")]
    [InlineData("- ", "")]
    public async Task A_text_that_nests_without_end_is_refused(string open, string close) =>
        Assert.NotEmpty(await FaultOfAsync(string.Concat(Enumerable.Repeat(open, 50_000)) + "x" + string.Concat(Enumerable.Repeat(close, 50_000))));

    [Fact]
    public async Task Anchors_are_read_as_what_they_stand_for()
    {
        string path = _folder.Write("good.yaml", "openapi: 3.0.3\ninfo: { title: Test, version: '1' }\npaths:\n  /a: &a\n    get: { responses: {} }\n  /b: *a\n");

        var document = await DescriptionReader.ReadAsync(path, TextReader.Null, default);

        Assert.Equal(["/a", "/b"], document.Paths.Where(static item => item.Value.Operations!.Count == 1).Select(static item => item.Key));
    }

    [Theory]
    [InlineData("A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' }", "leads back to itself")]
    [InlineData("A: { $ref: '#/components/schemas/A' }", "leads back to itself")]
    [InlineData("A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/C' }, C: { $ref: '#/components/schemas/B' }", "leads back to itself")]
    [InlineData("A: { allOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/A' }] }", null)]
    [InlineData("A: { oneOf: [{ $ref: '#/components/schemas/B' }, { type: object }] }, B: { anyOf: [{ $ref: '#/components/schemas/A' }, { type: object }] }", null)]
    public async Task Schemas_that_are_made_of_themselves_end_in_code_and_where_they_are_nothing_else_in_a_word(string schemas, string? word)
    {
        string path = _folder.Write("loop.yaml", TestDescription.Of(TestDescription.Get("/a", "getA", TestDescription.Ref("A")), "  " + schemas.Replace("}, B:", "}\n  B:", StringComparison.Ordinal).Replace("}, C:", "}\n  C:", StringComparison.Ordinal)));

        (int exitCode, string output, string error) = await Tool.RunAsync("scaffold", path, "-n", "Acme", "-o", _folder.PathOf("out"));

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(word is not null, output.Contains("Left out: ", StringComparison.Ordinal));
        Assert.Contains(word ?? string.Empty, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compositions_that_grow_with_each_level_and_chains_without_end_take_no_time_and_no_stack()
    {
        string Levels(int count, Func<int, string> schema) => string.Join('\n', Enumerable.Range(0, count).Select(level => $"  A{level}: {schema(level)}"));
        string growing = Levels(200, static level => level == 199 ? "{ type: object }" : $"{{ allOf: [{{ $ref: '#/components/schemas/A{level + 1}' }}, {{ $ref: '#/components/schemas/A{level + 1}' }}] }}");
        string chain = Levels(20_000, static level => level == 19_999 ? "{ type: object }" : $"{{ type: object, properties: {{ next: {{ $ref: '#/components/schemas/A{level + 1}' }} }} }}");

        foreach (string schemas in (string[])[growing, chain])
        {
            string path = _folder.Write("large.yaml", TestDescription.Of(TestDescription.Get("/a", "getA", TestDescription.Ref("A0")), schemas));
            (int exitCode, _, string error) = await Tool.RunAsync("scaffold", path, "-n", "Acme", "-o", _folder.PathOf("out"), "--check");

            Assert.True(exitCode == ExitCodes.Drift || error.Contains("nested too deeply", StringComparison.Ordinal), error);
        }
    }

    [Fact]
    public async Task A_null_character_in_a_path_is_told_in_a_sentence()
    {
        DescriptionException thrown = await Assert.ThrowsAsync<DescriptionException>(() => DescriptionReader.ReadAsync("a\0b", TextReader.Null, default));

        Assert.Contains("Null character", thrown.Message, StringComparison.Ordinal);
    }

    private async Task<string> FaultOfAsync(string text) =>
        (await Assert.ThrowsAsync<DescriptionException>(() => DescriptionReader.ReadAsync(_folder.Write("faulty.yaml", text), TextReader.Null, default))).Message;

    [Fact]
    public async Task A_missing_file_is_named()
    {
        string path = _folder.PathOf("missing.yaml");

        DescriptionException thrown = await Assert.ThrowsAsync<DescriptionException>(() => DescriptionReader.ReadAsync(path, TextReader.Null, default));

        Assert.Contains(path, thrown.Message, StringComparison.Ordinal);
    }
}
