using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using OktaGen.Cli.CSharp;
using OktaGen.Cli.Descriptions;
using OktaGen.Cli.Scaffolding;
using OktaGen.Cli.Scaffolding.Planning;
using OktaGen.Cli.Scaffolding.Selecting;
using OktaGen.Cli.Scaffolding.Writing;
using OktaGen.Cli.Tests.Support;

namespace OktaGen.Cli.Tests.Scaffolding;

/// <summary>
/// A description is data: whatever its texts are, the code holds only what that of a harmless description does, and lies where it was asked
/// for.
/// </summary>
public sealed partial class HostileDescriptionTests : IDisposable
{
    private const string Payload = "[System.Runtime.CompilerServices.ModuleInitializer] internal static void Run() { } //";

    private static readonly string[] s_texts =
    [
        "a\nclass Evil { }", "a\r" + Payload, "a\u0085" + Payload, "a\u2028" + Payload, "a\u2029"
            + Payload, "a */ class Evil { } /*", "a</c></summary>\n" + Payload, "]]>", "&lt;",
        "a\")] class Evil { } [System.Obsolete(\"", "\"", "\\", "\\u000a", "a\\\"); } //", "{0}", "{{x}}", "}", "$\"{x}\"", "\"\"\"", "'",
        "@class", "#if true", "#pragma warning disable",
        "../../outside/Thing", "..\\..\\outside", "/etc/passwd", "C:\\x", "..", ".", "~", "a/b", "a~1b", "[]", "{}", "#/Thing", "CON",
        "Aux", "LPT1.x", "nul", "a\0b", "\u001b[31m", "\u202Ea",
        "a|b", "a\\|b", "`", "```", "<script>", "[x](y)", "![x](y)", "<!--", "-->", "*", " ", "", "Class", "Record", "É", "名前", "😀", "_",
        "1", "-1", "1e999", "System", "OktaGen", "Task", "GetType",
        "GetAttribute", "Path", "Item", "Value", "Request", "Response", "AdditionalProperties", "Unknown", "Base", "UnknownBase",
        "BaseConverter", "base", "FIRST", new('a', 5_000),
    ];

    private static readonly string[] s_fields = [.. EveryField.Harmless.Keys];

    // A text changes one or two files; the others need not be read again.
    private static readonly IReadOnlyDictionary<ScaffoldedFile, IReadOnlyList<string>> s_forms =
        Scaffold(EveryField.Harmless).ToDictionary(static file => file, CodeForm.Of);

    private static readonly IReadOnlyList<string> s_form = CodeForm.Of(s_forms.Keys, s_forms);

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Fields => [.. s_fields];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Fields))]
    public void Whatever_a_field_holds_the_code_holds_what_its_harmless_twin_does(string field)
    {
        foreach (string text in s_texts)
        {
            CheckOne(field, text);
        }
    }

    [Fact]
    public void Whatever_texts_are_put_together_the_code_holds_what_its_harmless_twin_does() =>
        Gen.Select(Gen.Int[0, s_fields.Length - 1], Gen.Select(Gen.Int[0, s_texts.Length - 1], Gen.String).Array[1, 4])
            .Sample(static (field, texts) =>
            CheckOne(s_fields[field], string.Concat(texts.Select(static text => s_texts[text.Item1] + text.Item2))), iter: 200, threads: 1);

    [Fact]
    public void Whatever_a_description_says_in_prose_is_taken_into_comments_alone()
    {
        IReadOnlyList<string> expected = MembersOf(EveryField.Harmless);
        foreach (string text in s_texts)
        {
            var fields = new Dictionary<string, string>(EveryField.Harmless)
            {
                ["title"] = text,
                ["description"] = text,
                ["overlay's title"] = text,
                ["overlay's description"] = "a\n\n" + text,
            };
            Assert.Equal(expected, MembersOf(fields));
        }

        static IReadOnlyList<string> MembersOf(IReadOnlyDictionary<string, string> fields)
        {
            ScaffoldPlan plan = Plan(fields) with { WithDescriptions = true };
            IReadOnlyList<ScaffoldedFile> files = ScaffoldWriter.Write(plan);
            Assert.Contains(files, static file => file.Text.Contains("<para>", StringComparison.Ordinal));
            return [.. CodeForm.Of(files, new Dictionary<ScaffoldedFile, IReadOnlyList<string>>())
                .Select(static line => line.Split(" /// ")[0]).Order(StringComparer.Ordinal)];
        }
    }

    [Theory]
    [InlineData("a\n" + Payload)]
    [InlineData("a\u2028b\u0085c")]
    [InlineData("\"\\{}*/ </c> ../x")]
    [InlineData("con")]
    [InlineData("😀\u202E")]
    public async Task What_is_made_of_texts_in_all_fields_at_once_compiles_without_a_warning(string text)
    {
        // Ids are one another's, and so each is something else at its end.
        var fields = EveryField.Harmless.ToDictionary(static field => field.Key, field => EveryField.OfRequests.Contains(field.Key)
            && field.Key is not ("query" or "list query")
            ? field.Value
            : text + field.Value[..(field.Key.StartsWith("second", StringComparison.Ordinal) || field.Key is "list query" ? 5 : 0)]);

        var code = ScaffoldedCode.Of(new DescriptionFile("description.json", EveryField.Write(fields)), overlays: OverlayOf(fields));

        Assert.Empty(await code.FindWarningsAsync());
        Assert.DoesNotContain("Evil", code.Compilation.Assembly.TypeNames);
    }

    [Theory]
    [InlineData("User USER UsEr")]
    [InlineData("Base BaseConverter UnknownBase")]
    [InlineData("Con con.x")]
    public async Task No_two_files_are_called_alike_on_any_file_system_and_none_like_a_device(string schemas)
    {
        string[] names = schemas.Split(' ');
        string properties = string.Join(", ", names.Select(static (name, i) => $"p{i}: {TestDescription.Ref(name)}"));
        ScaffoldedCode code = await ScaffoldedCode.OfAsync(
            TestDescription.Get("/things", "getThings", "{ type: object, properties: { " + properties + " } }"),
            string.Join('\n', names.Select(static name => name == "Base"
                ? "  Base: { type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { first: "
                    + "'#/components/schemas/First' } } }\n"
                    + "  First: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, properties: { one: { type: string } } }] }"
                : "  " + name + ": { type: object, properties: { id: { type: string } } }")));

        Assert.Equal(code.TypeNames.Count(), code.TypeNames.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain(code.TypeNames, static name => Device().IsMatch(name));
    }

    [Fact]
    public async Task Names_that_are_paths_write_nothing_outside_the_output_folder()
    {
        var fields = new Dictionary<string, string>(EveryField.Harmless);
        foreach (string field in (string[])[
            "tag", "second tag", "tag's name", "client's name", "operation's id", "operation's name", "schema's name", "enum's name"])
        {
            fields[field] = $"../../outside/{field}";
        }

        (int exitCode, _, string error) = await RunAsync(EveryField.Write(fields));

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(["description.json", "out"], Directory.GetFileSystemEntries(_folder.PathOf("a/b"))
            .Select(Path.GetFileName)
            .Order(StringComparer.Ordinal));
        Assert.Equal(["b"], Directory.GetFileSystemEntries(_folder.PathOf("a")).Select(Path.GetFileName));
        Assert.Equal(["a"], Directory.GetFileSystemEntries(_folder.Root).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("../Operations.md")]
    [InlineData("/tmp/oktagen/Operations.md")]
    [InlineData("..")]
    public async Task The_table_is_not_written_outside_the_output_folder_either(string docs)
    {
        (int exitCode, _, string error) = await RunAsync(EveryField.Write(EveryField.Harmless), "--docs", docs);

        Assert.Equal(ExitCodes.Failure, exitCode);
        Assert.Contains("does not lie in the output folder", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.PathOf("a/b/out")));
    }

    [Fact]
    public async Task A_link_out_of_the_output_folder_is_not_followed()
    {
        Directory.CreateDirectory(_folder.PathOf("a/b/out"));
        Directory.CreateDirectory(_folder.PathOf("elsewhere"));
        Directory.CreateSymbolicLink(_folder.PathOf("a/b/out/Models"), _folder.PathOf("elsewhere"));

        (int exitCode, _, string error) = await RunAsync(EveryField.Write(EveryField.Harmless));

        Assert.Equal(ExitCodes.Failure, exitCode);
        Assert.Contains("is a link to", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.PathOf("elsewhere")));
        Assert.Equal(["Models"], Directory.GetFileSystemEntries(_folder.PathOf("a/b/out")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("path", "a\\b", "'/things/a\\b/{thingId}' is no route: it has a backslash; URLs have slashes.")]
    [InlineData("path", "..", "'/things/../{thingId}' is no route: it has the dot segment '..'.")]
    [InlineData("path", "a#b", "'/things/a#b/{thingId}' is no route: it has a fragment ('#'), which is never sent.")]
    [InlineData("header", "X:Y", "'X:Y' is no header: ':' cannot stand in a header's name.")]
    [InlineData("media type", "text/\n", "is no media type: its value holds a control character.")]
    public async Task What_cannot_be_sent_is_left_out_with_a_word_and_a_count(string field, string text, string message)
    {
        (int exitCode, string output, string error) = await RunAsync(
            EveryField.Write(new Dictionary<string, string>(EveryField.Harmless) { [field] = text }));

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("Left out: 1 operation.", output, StringComparison.Ordinal);
        Assert.Contains(message, output, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFiles(_folder.PathOf("a/b/out/Clients")), static file => File.ReadAllText(file)
            .Contains("SomeIdAsync", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("scope", "a b", "Left out: 2 operations.")]
    [InlineData("placeholder", "a-other", "GET /things/some-path/{aOther}")]
    [InlineData("path", "a b", "GET /things/a%20b/{thingId}")]
    [InlineData("schema", "a/b", "Left out: 2 operations.")]
    [InlineData("schema", "a/b", "'a/b' is no name of a component: letters, digits, '.', '-' and '_' are allowed.")]
    [InlineData("second operation's id", "some id", "Left out: 2 operations.")]
    [InlineData("second operation's id", "some id", "several operations are called 'some id': give each an 'operationId' of its own.")]
    public async Task One_word_can_cost_several_operations_and_another_none(string field, string text, string message)
    {
        (int exitCode, string output, string error) = await RunAsync(
            EveryField.Write(new Dictionary<string, string>(EveryField.Harmless) { [field] = text }));

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains(message, output
            + string.Concat(Directory.GetFiles(_folder.PathOf("a/b/out/Clients")).Select(File.ReadAllText)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("schema", "a/b", "'a/b' is no name of a component: letters, digits, '.', '-' and '_' are allowed.")]
    [InlineData("second operation's id", "some id", "several operations are called 'some id': give each an 'operationId' of its own.")]
    public async Task Where_it_costs_all_that_is_selected_it_is_refused_before_anything_is_written(
        string field, string text, string message)
    {
        (int exitCode, _, string error) = await RunAsync(
            EveryField.Write(new Dictionary<string, string>(EveryField.Harmless) { [field] = text }), "--operation", "some id");

        Assert.Equal(ExitCodes.Failure, exitCode);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.PathOf("a/b/out")));
    }

    [Theory]
    [InlineData("$.paths['/raw\nclass Evil'].post")]
    [InlineData("$.paths[*]")]
    [InlineData("../../outside")]
    [InlineData("\u001b[31m$.info")]
    [InlineData("")]
    public async Task A_target_of_an_overlay_that_leads_nowhere_is_refused_in_a_line_that_steers_nothing(string target)
    {
        string overlay = _folder.Write("a/b/overlay.json", JsonSerializer.Serialize(new
        {
            overlay = "1.0.0",
            actions = new[] { new { target, description = "a reason", update = new { title = "x" } } },
        }));

        (int exitCode, _, string error) = await RunAsync(EveryField.Write(EveryField.Harmless), "--overlay", overlay);

        Assert.Equal(ExitCodes.Failure, exitCode);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain('\u001b', error);
        Assert.False(Directory.Exists(_folder.PathOf("a/b/out")));
    }

    [Fact]
    public async Task Headers_that_OktaGen_sets_itself_are_no_parameters()
    {
        (int exitCode, _, string error) = await RunAsync(
            EveryField.Write(new Dictionary<string, string>(EveryField.Harmless) { ["header"] = "Authorization" }));

        Assert.Equal((0, ""), (exitCode, error));
        Assert.DoesNotContain(Directory.GetFiles(_folder.PathOf("a/b/out/Clients")), static file => File.ReadAllText(file)
            .Contains("Authorization", StringComparison.Ordinal));
    }

    // Some texts are no mere names: limits and defaults are numbers, and what C# calls a parameter anyway needs no attribute that says so.
    private static bool SaysMore(string field, string text) => field switch
    {
        "default" or "parameter's default" or "overlay's default" or "minimum" or "maximum" =>
            decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        "discriminator" => text.Length == 0,
        "placeholder" or "query" or "list query" => Word().IsMatch(text),
        "path" => text.IndexOf('{', StringComparison.Ordinal) is var open and >= 0 && text.IndexOf('}', open) > open,
        "server" => text.Contains("okta", StringComparison.OrdinalIgnoreCase),
        "file part" => CSharpNames.Camel(text) == text,
        _ => false,
    };

    private static void CheckOne(string field, string text)
    {
        if (SaysMore(field, text))
        {
            return;
        }

        var fields = new Dictionary<string, string>(EveryField.Harmless) { [field] = text };
        IReadOnlyList<ScaffoldedFile> files;
        bool isWhole;
        try
        {
            ScaffoldPlan plan = Plan(fields);
            isWhole = plan.LeftOut.Count == 0;
            files = ScaffoldWriter.Write(plan, "Operations.md");
            Assert.True(isWhole || EveryField.OfRequests.Contains(field), $"{field}, {text}: {string.Join(", ", plan.LeftOut)}");
        }
        catch (DescriptionException exception)
        {
            Assert.True(EveryField.OfRequests.Contains(field) || (field is "tag" or "second tag" or "overlay's reason"
                && string.IsNullOrWhiteSpace(text)), $"{field}, {text}: {exception.Message}");
            return;
        }

        IReadOnlyList<string> form = CodeForm.Of(files, s_forms);
        if (!isWhole)
        {
            Assert.All(form.Where(static line => !line.StartsWith("Json", StringComparison.Ordinal)
                && !line.StartsWith("table", StringComparison.Ordinal)), static line => Assert.Contains(line, s_form));
        }
        else if (!s_form.SequenceEqual(form))
        {
            Assert.Fail($"{field} = '{text}':\n+ {string.Join("\n+ ", form.Except(s_form))}\n- {string.Join("\n- ", s_form.Except(form))}");
        }

        Assert.Equal(files.Count, files.Select(static file => file.Path).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(files, static file => Assert.Matches(FileName(), file.Path));
        Assert.DoesNotContain(files, static file => Device().IsMatch(Path.GetFileNameWithoutExtension(file.Path)));
    }

    private static IReadOnlyList<ScaffoldedFile> Scaffold(IReadOnlyDictionary<string, string> fields) =>
        ScaffoldWriter.Write(Plan(fields), "Operations.md");

    private static ScaffoldPlan Plan(IReadOnlyDictionary<string, string> fields) => Scaffolder.Plan(
        new DescriptionFile("description.json", EveryField.Write(fields)), [OverlayOf(fields)], new OperationSelection(),
        ScaffoldedCode.Namespace);

    private static Overlay OverlayOf(IReadOnlyDictionary<string, string> fields) =>
        Overlay.Read(new DescriptionFile("overlay.json", EveryField.WriteOverlay(fields)));

    private Task<(int ExitCode, string Output, string Error)> RunAsync(string description, params string[] more) =>
        Tool.RunAsync(
            ["scaffold", _folder.Write("a/b/description.json", description), "-n", "Acme", "-o", _folder.PathOf("a/b/out"), .. more]);

    [GeneratedRegex(@"\A(?:(?:Clients|Json|Models)/[A-Za-z_][A-Za-z0-9_]{0,240}\.cs|Operations\.md)\z")]
    private static partial Regex FileName();

    [GeneratedRegex(@"\A\w+\z")]
    private static partial Regex Word();

    [GeneratedRegex(@"\A(?:con|prn|aux|nul|(?:com|lpt)[0-9])\z", RegexOptions.IgnoreCase)]
    private static partial Regex Device();
}
