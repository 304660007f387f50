using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OktaGen.Cli.Descriptions;
using OktaGen.Cli.Scaffolding.Planning;
using OktaGen.Cli.Tests.Support;
using OktaGen.TestSupport;
using static OktaGen.Cli.Tests.Support.TestDescription;

namespace OktaGen.Cli.Tests.Scaffolding;

/// <summary>Models of an assembly that the code will refer to: taken where they are the same, written where they are not.</summary>
public sealed class UsesTests : IDisposable
{
    private const string Schemas = """
          User: { type: object, required: [ login ], properties: {
            id: { type: string, readOnly: true }, login: { type: string }, created: { type: string, format: date-time },
            count: { type: integer, format: int32 }, status: { $ref: '#/components/schemas/Status' },
            tags: { type: array, items: { type: string } }, names: { type: object, additionalProperties: { type: string } }, any: {} } }
          Status: { type: string, enum: [ ON, OFF ] }
          Pet: { type: object, properties: { kind: { type: string }, owner: { $ref: '#/components/schemas/User' } },
            discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } } }
          Cat: { allOf: [ { $ref: '#/components/schemas/Pet' }, { type: object, properties: { lives: { type: integer } } } ] }
          Dog: { allOf: [ { $ref: '#/components/schemas/Pet' }, { type: object, properties: { tricks: { type: array, items: { type: string } } } } ] }
        """;

    private const string Report = """

          Report: { type: object, properties: { users: { type: array, items: { $ref: '#/components/schemas/User' } },
            status: { $ref: '#/components/schemas/Status' }, pet: { $ref: '#/components/schemas/Pet' } } }
        """;

    // Compiled once: it is what most tests take models from.
    private static readonly ConcurrentDictionary<string, byte[]> s_images = [];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_the_same_is_taken_and_the_rest_written_and_both_compile_together()
    {
        ScaffoldedCode code = Scaffold(Schemas + Report);

        Assert.Empty(await code.FindWarningsAsync());
        Assert.Equal(["Report", "ReportRequest"], code.Plan.Classes.Select(static model => model.Name));
        Assert.Empty(code.Plan.Enums);
        Assert.Equal(
            ["Cat", "CatRequest", "Dog", "DogRequest", "Pet", "PetRequest", "Status", "UnknownPet", "UnknownPetRequest", "User",
                "UserRequest"],
            code.Plan.Reused.Select(static model => model.Name));
        Assert.All(code.Plan.Reused, static model => Assert.Equal($"{ScaffoldedCode.Namespace}.{model.Name}", model.Type));
        Assert.Empty(code.Plan.Different);
        Assert.Contains("using User = Acme.Directory.User;", code.Text("Models/Report.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("Cat", code.Text("Models/Report.cs"), StringComparison.Ordinal);
        Assert.Contains("Users?.ConvertAll(static item => item?.ToRequest()!)", code.Text("Models/Report.cs"), StringComparison.Ordinal);
        Assert.Contains("[JsonSerializable(typeof(UnknownPet))]", code.Text("Json/ReportThingsJson.cs"), StringComparison.Ordinal);
        Assert.Equal("Task<User>(UserRequest body)", code.Signature("IReportThings", "MakeUserAsync"));
    }

    [Fact]
    public async Task A_type_may_know_more_than_is_asked_of_it()
    {
        ScaffoldedCode code = Scaffold(Schemas
            .Replace("count: { type: integer, format: int32 }, ", "", StringComparison.Ordinal)
            .Replace("[ ON, OFF ]", "[ ON ]", StringComparison.Ordinal)
            .Replace(", dog: '#/components/schemas/Dog'", "", StringComparison.Ordinal) + Report);

        Assert.Empty(await code.FindWarningsAsync());
        Assert.Equal(
            ["Cat", "CatRequest", "Pet", "PetRequest", "Status", "UnknownPet", "UnknownPetRequest", "User", "UserRequest"],
            code.Plan.Reused.Select(static model => model.Name));
    }

    [Theory]
    [InlineData("count: {", "number: {", "User", "it has no property 'Number' that is 'number' in JSON.")]
    [InlineData("count: {", "COUNT: {", "User", "it has no property 'Count' that is 'COUNT' in JSON.")]
    [InlineData(
        "count: { type: integer, format: int32 }", "count: { type: integer }", "User", "its 'Count' is of another type than 'long?'.")]
    [InlineData("tags: { type: array, items: { type: string } }", "tags: { type: string }", "User",
        "its 'Tags' is of another type than 'string?'.")]
    [InlineData("format: date-time", "format: date", "User", "its 'Created' is of another type than 'string?'.")]
    [InlineData("required: [ login ]", "required: [ login, count ]", "UserRequest", "its 'Count' is of another type than 'int'.")]
    [InlineData("required: [ login ]", "required: [ login, any ]", "UserRequest", "its 'Any' is not required.")]
    [InlineData("required: [ login ]", "required: []", "UserRequest", "its 'Login' is required.")]
    [InlineData("required: [ login ]", "required: []", "User", "it is sent as 'UserRequest', which is written.")]
    [InlineData("login: { type: string }", "login: { type: string, readOnly: true }", "UserRequest", "it requires 'Login' as well.")]
    [InlineData("[ ON, OFF ]", "[ ON, OFF, BOTH ]", "Status", "it has no 'Both' that is 'BOTH'.")]
    [InlineData("[ ON, OFF ]", "[ on, OFF ]", "Status", "it has no 'On' that is 'on'.")]
    [InlineData("[ ON, OFF ]", "[ ON, OFF, BOTH ]", "User", "its 'Status' holds a model that is written.")]
    [InlineData("[ ON, OFF ]", "[ ON, OFF, BOTH ]", "Cat", "it is a kind of 'Pet', which is written.")]
    [InlineData("{ lives: { type: integer } }", "{ lives: { type: string } }", "Pet", "its kind 'Cat' is written.")]
    [InlineData("{ cat: ", "{ lion: ", "Pet", "it does not know the kind 'lion'.")]
    [InlineData("propertyName: kind", "propertyName: sort", "Pet", "its kinds are not told by 'sort'.")]
    [InlineData("discriminator: ", "x-none: ", "Pet", "it is no class that can be made.")]
    public void What_is_another_is_written_and_says_why(string text, string other, string name, string reason)
    {
        Assert.Contains(text, Schemas, StringComparison.Ordinal);

        ScaffoldedCode code = Scaffold(Schemas.Replace(text, other, StringComparison.Ordinal) + Report);

        Assert.Equal(reason, code.Plan.Different.Single(model => model.Name == name).Reason);
        Assert.Contains(name, code.TypeNames);
        Assert.DoesNotContain(code.Plan.Reused, model => model.Name == name);
    }

    [Fact]
    public async Task What_is_taken_and_what_is_written_of_one_description_compile_together()
    {
        ScaffoldedCode code = Scaffold(
            Schemas.Replace("{ lives: { type: integer } }", "{ lives: { type: string } }", StringComparison.Ordinal) + Report);

        Assert.Empty(await code.FindWarningsAsync());
        Assert.Equal(["Status", "User", "UserRequest"], code.Plan.Reused.Select(static model => model.Name));
        Assert.Equal("User?", code.Properties("Pet")["Owner"]);
        ITypeSymbol owner = code.Type("Pet").GetMembers("Owner").OfType<IPropertySymbol>().Single().Type;
        Assert.Equal(ScaffoldedCode.Namespace, owner.ContainingNamespace.ToDisplayString());
    }

    [Theory]
    [InlineData("public class User { }", "it has no property 'Any' that is 'any' in JSON.")]
    [InlineData("public interface User { }", "it is no class that can be made.")]
    [InlineData("public struct User { }", "it is no class that can be made.")]
    [InlineData("public class User { private User() { } }", "it is no class that can be made.")]
    [InlineData("public class User : System.Exception { }", "it derives from another class.")]
    [InlineData(
        "public class User { " + Wire + "(\"any\")] public object Any { get; set; } }", "its 'Any' is of another type than 'JsonNode?'.")]
    [InlineData("public class User { " + Wire
        + "(\"any\")] public System.Text.Json.Nodes.JsonNode Any { get; } }", "it has no property 'Any' that is 'any' in JSON.")]
    [InlineData("public class User { " + Wire
        + "(\"any\")] public System.Text.Json.Nodes.JsonNode Any { get; set; } }", "it does not keep what it does not know.")]
    [InlineData("public class User { [System.Text.Json.Serialization.JsonConverter(typeof(OktaGen.LenientDateConverter))] " + Wire
        + "(\"any\")] public System.Text.Json.Nodes.JsonNode Any { get; set; } }", "its 'Any' is read or written in another way.")]
    [InlineData("[System.Text.Json.Serialization.JsonConverter(typeof(OktaGen.LenientDateConverter))] public class User { }",
        "it has a JSON converter of its own.")]
    [InlineData("internal class User { }", null)]
    [InlineData("public class Outer { public class User { } }", null)]
    [InlineData("public class User<T> { }", null)]
    public void A_type_that_another_wrote_is_taken_where_it_is_the_same(string type, string? reason)
    {
        string path = Compile($"namespace Other {{ {type} }}");

        var code = ScaffoldedCode.Of(
            Describe("  User: { type: object, properties: { any: {} } }", Get("/users", "getUser", Ref("User"))),
            new ScaffoldOptions { Uses = [path] });

        Assert.Equal(reason, code.Plan.Different.SingleOrDefault()?.Reason);
        Assert.Empty(code.Plan.Reused);
    }

    [Fact]
    public void Of_several_assemblies_the_first_counts_and_names_that_two_have_are_no_trouble()
    {
        string first = Emit(Schemas);
        string other = Compile("namespace Other { public class User { } public class Report { } }");

        var code = ScaffoldedCode.Of(Describe(Schemas + Report), new ScaffoldOptions { Uses = [first, other] }, "Acme.Reports");

        Assert.Contains(new ReusedModel("User", "Acme.Directory.User", "Acme.Directory"), code.Plan.Reused);
        Assert.Equal(["Report"], code.Plan.Different.Select(static model => model.Name));
    }

    [Fact]
    public async Task The_tool_says_what_was_taken_and_why_the_rest_was_not()
    {
        string path = Emit(Schemas.Replace("[ ON, OFF ]", "[ ON ]", StringComparison.Ordinal));

        (int exitCode, string output, string error) = await RunAsync(path);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("Written although there are types of the same name: 11 models.", output, StringComparison.Ordinal);
        Assert.Contains("  Status of Acme.Directory: it has no 'Off' that is 'OFF'.", output, StringComparison.Ordinal);
        (_, output, _) = await RunAsync(Emit(Schemas));
        Assert.Contains("Taken from Acme.Directory: 11 models.", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.PathOf("out/Models")) && Directory.EnumerateFiles(_folder.PathOf("out/Models")).Any());
        (_, output, _) = await RunAsync(Emit(Schemas), "--check", "--json");
        Assert.Contains("\"type\": \"Acme.Directory.Status\"", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("absent.dll", "there is no such file")]
    [InlineData("text.dll", "it is no assembly, or a damaged one")]
    [InlineData("own.dll", "has types of Acme.Directory itself")]
    public async Task What_no_models_can_be_taken_from_is_told_in_a_sentence_and_nothing_is_written(string file, string cause)
    {
        _folder.Write("text.dll", "text");
        File.Copy(Emit(Schemas), _folder.PathOf("own.dll"));

        (int exitCode, _, string error) = await RunAsync(_folder.PathOf(file), "-n", "Acme.Directory");

        Assert.Equal(ExitCodes.Failure, exitCode);
        Assert.Contains(cause, error, StringComparison.Ordinal);
        Assert.Contains(file, error, StringComparison.Ordinal);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.False(Directory.Exists(_folder.PathOf("out")));
    }

    private const string Wire = "[System.Text.Json.Serialization.JsonPropertyName";

    private static string Paths { get; } = Post("/users", "makeUser", Ref("User")) + Post("/pets", "makePet", Ref("Pet"));

    private static DescriptionFile Describe(string schemas, string? paths = null)
    {
        string reports = schemas.Contains("Report:", StringComparison.Ordinal) ? Post("/reports", "makeReport", Ref("Report")) : "";
        return new DescriptionFile("description.yaml", Of(paths ?? Paths + reports, schemas));
    }

    private Task<(int ExitCode, string Output, string Error)> RunAsync(string uses, params string[] more) => Tool.RunAsync(
        ["scaffold", _folder.Write("description.yaml", Of(Paths, Schemas)), "-o", _folder.PathOf("out"), "--uses", uses,
            .. more.Contains("-n") ? [] : (string[])["-n", "Acme.Reports"], .. more]);

    // Into a namespace of its own, with interfaces of other names: both are in one app.
    private ScaffoldedCode Scaffold(string schemas) =>
        ScaffoldedCode.Of(Describe(schemas), new ScaffoldOptions { Uses = [Emit(Schemas)], Prefix = "Report" }, "Acme.Reports");

    // The models of a description as an assembly.
    private string Emit(string schemas) => Write(
        ScaffoldedCode.Namespace,
        s_images.GetOrAdd(schemas, static text => Emit(ScaffoldedCode.Of(Describe(text)).Compilation, ScaffoldedCode.Namespace)));

    private string Compile(string text) => Write("Other", Emit(TestCompilation.Create([CSharpSyntaxTree.ParseText(text)]), "Other"));

    private static byte[] Emit(CSharpCompilation compilation, string name)
    {
        using var image = new MemoryStream();
        Assert.True(compilation.WithAssemblyName(name).Emit(image).Success);
        return image.ToArray();
    }

    private string Write(string name, byte[] image)
    {
        string path = _folder.Write($"{Guid.NewGuid():N}/{name}.dll", "");
        File.WriteAllBytes(path, image);
        return path;
    }
}
