using OktaGen.Cli.Descriptions;
using OktaGen.Cli.Scaffolding;
using OktaGen.Cli.Scaffolding.Planning;
using OktaGen.Cli.Scaffolding.Selecting;
using OktaGen.Cli.Scaffolding.Writing;
using OktaGen.Cli.Tests.Support;
using static OktaGen.Cli.Tests.Support.TestDescription;

namespace OktaGen.Cli.Tests.Scaffolding;

/// <summary>What OpenAPI allows and few descriptions do, and what many do and OpenAPI does not allow.</summary>
public sealed class OddDescriptionTests
{
    private const string None = "{ '204': { description: none } }";

    [Fact]
    public async Task A_schema_is_found_wherever_a_reference_leads_and_becomes_one_type()
    {
        ScaffoldedCode code = await CompileAsync(
            Get("/whole", "getWhole", Ref("Whole"))
            + Get("/again", "getAgain", "{ $ref: '#/paths/~1first/get/responses/200/content/application~1json/schema' }")
            + Get("/first", "getFirst", "{ type: object, properties: { first: { type: string } } }")
            + "  /alias: { $ref: '#/paths/~1first' }\n",
            """
              Whole:
                type: object
                properties:
                  inner: { $ref: '#/components/schemas/Whole/$defs/Inner' }
                  item: { $ref: '#/components/schemas/Items/items' }
                  part: { $ref: '#/components/schemas/Whole/properties/item' }
                  named: { $ref: '#named' }
                  chain: { $ref: '#/components/schemas/Alias' }
                $defs:
                  Inner: { type: object, properties: { in: { type: string } } }
                  Anchored: { $anchor: named, type: object, properties: { an: { type: string } } }
              Alias: { $ref: '#/components/schemas/Items' }
              Items: { type: array, items: { type: object, properties: { it: { type: string } } } }
            """);

        IReadOnlyDictionary<string, string> properties = code.Properties("Whole");
        Assert.Equal("WholeInner?", properties["Inner"]);
        Assert.Equal("ItemsItem?", properties["Item"]);
        Assert.Equal("ItemsItem?", properties["Part"]);
        Assert.Equal("List<ItemsItem>?", properties["Chain"]);
        Assert.Equal(["An"], code.Properties(properties["Named"].TrimEnd('?')).Keys);
        Assert.Equal(code.Signature("IThings", "GetFirstAsync"), code.Signature("IThings", "GetAgainAsync"));
        Assert.Equal("Task<GetAliasResponse>()", code.Signature("IThings", "GetAliasAsync"));
    }

    [Fact]
    public async Task A_reference_to_nowhere_costs_the_operations_that_need_it_and_no_others()
    {
        ScaffoldedCode code = await CompileAsync(
            Get("/good", "getGood", Ref("Good"))
            + Get("/direct", "getDirect", Ref("Nothing"))
            + Get("/indirect", "getIndirect", Ref("Outer"))
            + Get("/elsewhere", "getElsewhere", "{ $ref: 'other.yaml#/Thing' }")
            + Get("/text", "getText", Ref("Text"))
            + "  /failing:\n    get: { operationId: getFailing, tags: [Thing], security: [], responses: { '204': { description: none }, "
            + "'400': { $ref: '#/components/responses/Nothing' } } }\n"
            + "  /shared:\n    parameters: [{ $ref: '#/components/parameters/Nothing' }]\n    get: { operationId: getShared, responses: "
            + None + " }\n",
            """
              Text: { type: object, properties: { id: text } }
              Good: { type: object, properties: { id: { type: string } } }
              Outer: { type: object, properties: { inner: { $ref: '#/components/schemas/Inner' } } }
              Inner: { type: object, properties: { nothing: { $ref: '#/components/schemas/Nothing' } } }
            """);

        Assert.Equal(["GetFailingAsync", "GetGoodAsync"], code.Plan.Clients.SelectMany(static client => client.Endpoints)
            .Select(static endpoint => endpoint.Name)
            .Order());
        Assert.Equal(["GET /direct", "GET /elsewhere", "GET /indirect", "GET /shared", "GET /text"], code.Plan.LeftOut.Select(
            static leftOut => leftOut.Name));
        Assert.All(code.Plan.LeftOut, static leftOut => Assert.Equal(LeftOutKind.Operation, leftOut.Kind));
        Assert.Contains("'#/components/schemas/Nothing' is not there.", code.Plan.LeftOut[2].Reason, StringComparison.Ordinal);
        Assert.Contains("is in another file", code.Plan.LeftOut[1].Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("Outer", code.TypeNames);
    }

    [Theory]
    [InlineData("type: { a: b }")]
    [InlineData("allOf: text")]
    [InlineData("properties: [ 1 ]")]
    public void What_a_schema_says_wrong_costs_nobody_who_does_not_need_it(string fault)
    {
        string text = Of(Get("/good", "getGood", "{ type: object }")
            + Get("/bad", "getBad", Ref("Bad")), $"  Bad: {{ {fault} }}\n  Unused: {{ {fault} }}");

        ScaffoldPlan plan = Scaffolder.Plan(new DescriptionFile("description.yaml", text), [], new OperationSelection(), "Acme");

        Assert.Contains(plan.Clients.SelectMany(static client => client.Endpoints), static endpoint => endpoint.Name == "GetGoodAsync");
    }

    [Fact]
    public void A_path_that_an_alias_writes_again_has_operations_of_its_own()
    {
        string text = Of("  /a: &a\n    get: { operationId: getA, tags: [Thing], responses: " + None + " }\n  /b: *a");

        ScaffoldPlan plan = Scaffolder.Plan(new DescriptionFile("description.yaml", text), [], new OperationSelection(), "Acme");

        Assert.Equal(["GetAAsync", "GetBAsync"], plan.Clients.Single()
            .Endpoints.Select(static endpoint => endpoint.Name)
            .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Null_and_boolean_schemas_are_read_as_what_they_say()
    {
        ScaffoldedCode code = await CompileAsync(
            Get("/things", "getThing", Ref("Thing")).Replace(
                "parameters: []", "parameters: [{ name: kind, in: query, schema: { type: string, nullable: true, default: null, enum: [ "
                    + "a, null ] } }]", StringComparison.Ordinal),
            """
              Thing:
                type: object
                additionalProperties: true
                properties:
                  state: { type: string, nullable: true, default: null, enum: [ on, 'null', null ] }
                  onlyNull: { enum: [ null ] }
                  any: true
                  never: false
                  unsaid:
                  if: { if: true, unevaluatedProperties: false, patternProperties: { a: true } }
                  list: { type: array, items: true }
                  pair: { type: array, prefixItems: [ { type: string } ], items: false }
                  map: { type: object, additionalProperties: true }
                example: null
                x-nothing: null
            """);

        Assert.Equal(
            ["Null", "On"], code.Plan.Enums.Single(static plan => plan.Name == "ThingState").Members.Select(static member => member.Name));
        Assert.Equal(["a"], code.Plan.Enums.Single(static plan => plan.Name != "ThingState").Members.Select(static member => member.Value));
        IReadOnlyDictionary<string, string> properties = code.Properties("Thing");
        Assert.Equal(["JsonNode?", "JsonNode?", "JsonNode?", "JsonNode?"], [
            properties["Any"], properties["Never"], properties["Unsaid"], properties["OnlyNull"]]);
        Assert.Equal("List<JsonNode>?", properties["List"]);
        Assert.Equal("JsonNode?", properties["Map"]);
        Assert.DoesNotContain(code.Plan.Enums.SelectMany(static plan => plan.Members), static member =>
            member.Value.Contains("sentinel", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_placeholder_is_called_is_not_sent_and_can_be_any_text()
    {
        ScaffoldedCode code = await CompileAsync(
            Path("/roles/{role-name}/{1st}/{class}", "getRole", "[{ name: role-name, in: path, required: true, schema: { type: string } "
                + "}, { name: class, in: path, required: true, schema: { type: array, items: { type: string } } }]")
            + Path("/plain/{id}/{undescribed}", "getPlain", "[{ name: id, in: path, required: true, schema: { type: string } }, { name: "
            + "astray, in: path, required: true, schema: { type: string } }]")
            + Path("/same/{a-b}/{a_b}", "getSame", "[]"));

        Assert.Equal("Task(string roleName, string n1st, string class)", code.Signature("IThings", "GetRoleAsync"));
        Assert.Contains("[Get(\"/roles/{roleName}/{n1st}/{class}\")", code.Text("Clients/IThings.cs"), StringComparison.Ordinal);
        Assert.Equal("Task(string id, string undescribed)", code.Signature("IThings", "GetPlainAsync"));
        Assert.Equal("Task(string ab, string ab2)", code.Signature("IThings", "GetSameAsync"));
        Assert.Equal(["GET /plain/{id}/{undescribed}, 'astray': the path has no place for it."], code.Plan.LeftOut.Select(
            static leftOut => $"{leftOut.Name}: {leftOut.Reason}"));
    }

    [Fact]
    public async Task What_a_URL_cannot_hold_stands_in_a_route_as_its_code()
    {
        ScaffoldedCode code = await CompileAsync(
            Path("'/white space/{the id}/é\"|[1]'", "getWhite", "[{ name: the id, in: path, required: true, schema: { type: string } }]")
            + Path("'/fixed?a b=c d'", "getFixed",
            "[{ name: a b, in: query, schema: { type: string } }, { name: c, in: query, schema: { type: string } }]"));

        Assert.Contains("[Get(\"/white%20space/{theId}/%C3%A9%22%7C%5B1%5D\")", code.Text("Clients/IThings.cs"), StringComparison.Ordinal);
        Assert.Contains("[Get(\"/fixed?a%20b=c%20d\")", code.Text("Clients/IThings.cs"), StringComparison.Ordinal);
        Assert.Equal("Task(string? c)", code.Signature("IThings", "GetFixedAsync"));
        Assert.Equal(["GET /fixed?a b=c d, 'a b': the path gives its value."], code.Plan.LeftOut.Select(
            static leftOut => $"{leftOut.Name}: {leftOut.Reason}"));
    }

    [Fact]
    public async Task What_a_component_or_operation_is_called_wrong_costs_nobody_who_does_not_need_it()
    {
        ScaffoldedCode code = await CompileAsync(
            Get("/good", "getGood", Ref("Good"))
            + Get("/direct", "getDirect", "{ $ref: '#/components/schemas/White%20space' }")
            + Get("/indirect", "getIndirect", "{ type: object, properties: { inner: { $ref: '#/components/schemas/Outer' } } }")
            + Get("/one", "getTwin", Ref("Good"))
            + Get("/other", "getTwin", "{ type: string }")
            + Get("/third", "getLost", Ref("Nothing"))
            + Get("/fourth", "getLost", Ref("Good")),
            """
              Good: { type: object, properties: { id: { type: string } } }
              Outer: { type: object, properties: { slash: { $ref: '#/components/schemas/a~1b' } } }
              White space: { type: object }
              a/b: { type: object }
              ünused: { type: object }
            """);

        Assert.Equal(["GetGoodAsync", "GetLostAsync"], code.Plan.Clients.SelectMany(static client => client.Endpoints)
            .Select(static endpoint => endpoint.Name)
            .Order());
        Assert.Equal(
            [
                "GET /direct: 'White space' is no name of a component", "GET /indirect: 'a/b' is no name of a component",
                "GET /one: several operations are called 'getTwin'", "GET /other: several operations are called 'getTwin'",
                "GET /third: '#/components/schemas/Nothing' is not there.",
            ],
            code.Plan.LeftOut.Select(static leftOut => $"{leftOut.Name}: {leftOut.Reason.Split(':')[0]}"));
    }

    [Fact]
    public async Task What_no_client_sends_is_left_out_with_a_word()
    {
        ScaffoldedCode code = await CompileAsync(
            "  /verbs:\n" + string.Concat(((string[])["get", "head", "options", "trace"])
                .Select(static verb => $"    {verb}: {{ operationId: {verb}It, tags: [Thing], security: [], responses: {None} }}\n"))
            + Path("/a#b", "getFragment", "[]")
            + Path("/cookie", "getCookie", "[{ name: session, in: cookie, schema: { type: string } }]")
            + Path("/needed", "getNeeded", "[{ name: session, in: cookie, required: true, schema: { type: string } }]")
            + Path("/maybe", "getMaybe", "[]", "requestBody: { content: { application/json: { schema: { type: object } } } }, ")
            + Path(
            "/body", "getBody", "[]", "requestBody: { required: true, content: { application/json: { schema: { type: object } } } }, ")
            + Path("/fixed?type=1", "getFixed", "[{ name: type, in: query, schema: { type: string } }]")
            + Path("/headers", "getHeaders", """
                [{ name: Accept, in: header, schema: { type: string } }, { name: content-type, in: header, schema: { type: string } }, { name: Authorization, in: header, schema: { type: string } },
                { name: X-Ids, in: header, schema: { type: array, items: { type: integer } } }]
                """));

        Assert.Equal(
            ["GET /a#b", "GET /body", "GET /needed", "HEAD /verbs", "OPTIONS /verbs", "TRACE /verbs"],
            code.Plan.LeftOut.Where(static leftOut => leftOut.Kind == LeftOutKind.Operation).Select(static leftOut => leftOut.Name));
        Assert.Equal(
            ["GET /cookie, 'session'", "GET /fixed?type=1, 'type'"],
            code.Plan.LeftOut.Where(static leftOut => leftOut.Kind == LeftOutKind.Parameter).Select(static leftOut => leftOut.Name));
        Assert.Equal(["GET /maybe"], code.Plan.LeftOut.Where(static leftOut => leftOut.Kind == LeftOutKind.Body)
            .Select(static leftOut => leftOut.Name));
        Assert.Equal("Task()", code.Signature("IThings", "GetCookieAsync"));
        Assert.Equal("Task()", code.Signature("IThings", "GetMaybeAsync"));
        Assert.Equal("Task(string? xIds)", code.Signature("IThings", "GetHeadersAsync"));
    }

    [Fact]
    public async Task Schemas_may_be_called_like_what_a_JSON_context_has_and_makes()
    {
        string[] names =
        [
            "Options", "Default", "GetTypeInfo", "GeneratedSerializerOptions", "Int32", "Boolean", "String", "List", "Thing", "ListThing",
            "NullableInt32",
            "DictionaryStringThing", "System", "OktaGen", "JsonPropertyName", "JsonSerializable", "void", "class", "record", "Type",
        ];
        ScaffoldedCode code = await CompileAsync(
            string.Concat(names.Select(static (name, i) => Get($"/p{i}", $"get{i}", Ref(name)))) + Get("/all", "getAll", Ref("All")),
            string.Concat(names.Select(static name =>
                "  " + name + ": { type: object, properties: { id: { type: string }, count: { type: integer, format: int32 } } }\n"))
            + "  All: { type: object, properties: { things: { type: array, items: { $ref: '#/components/schemas/Thing' } }, map: { type: "
            + "object, additionalProperties: { $ref: '#/components/schemas/Thing' } } } }");

        Assert.Equal(names.Length + 1, code.Plan.Classes.Count);
    }

    [Theory]
    [InlineData(120, false)]
    [InlineData(120, true)]
    public void Objects_nest_as_deeply_as_a_description_has_them(int depth, bool isYaml)
    {
        string schema = string.Concat(Enumerable.Repeat("{ type: object, properties: { a: ", depth)) + "{ type: string }"
            + string.Concat(Enumerable.Repeat(" } }", depth));
        string text = Of(Get("/deep", "getDeep", schema));
        if (!isYaml)
        {
            text = new DescriptionFile("description.yaml", text).Parse()!.ToJsonString(new() { MaxDepth = 1_000 });
        }

        ScaffoldPlan plan = Scaffolder.Plan(new DescriptionFile("description", text), [], new OperationSelection(), "Acme");

        Assert.Equal(depth, plan.Classes.Count);
        Assert.Equal(3, Scaffolder.Plan(new DescriptionFile("description", text), [], new OperationSelection(), "Acme",
            new ScaffoldOptions { Depth = 3 }).Classes.Count);
    }

    [Fact]
    public async Task YAML_in_braces_is_read_like_any_other()
    {
        ScaffoldedCode code = ScaffoldedCode.Of(new DescriptionFile(
            "description.yaml", "\uFEFF{ openapi: 3.1, info: { title: Test, version: 1 },\n  paths: { /a: { get: { operationId: getA, "
                + "responses: " + None + " } } } }"));

        Assert.Empty(await code.FindWarningsAsync());
        Assert.Equal(["IApis"], code.Plan.Clients.Select(static client => client.Interface));
    }

    [Theory]
    [InlineData("https://api.example.com", "acme.read", true)]
    [InlineData("https://{yourOktaDomain}", "acme.read", false)]
    [InlineData("https://api.example.com", "okta.users.read", false)]
    public void Interfaces_of_another_API_say_so(string server, string scope, bool isOther)
    {
        string text = Of(Get("/users", "getUsers", "{ type: object }", scope: scope)) + $"\nservers: [{{ url: '{server}' }}]\n";

        ScaffoldPlan plan = Scaffolder.Plan(new DescriptionFile("description.yaml", text), [], new OperationSelection(), "Acme");

        Assert.Equal(isOther, ScaffoldWriter.Write(plan)[0].Text.Contains("OtherApi = true", StringComparison.Ordinal));
    }

    [Fact]
    public void Roles_that_a_scheme_without_scopes_names_are_no_scopes()
    {
        string text = Of(Get("/users", "getUsers", "{ type: object }"))
            .Replace("apiToken: []", "apiToken: [ admin ]", StringComparison.Ordinal);

        ScaffoldPlan plan = Scaffolder.Plan(new DescriptionFile("description.yaml", text), [], new OperationSelection(), "Acme");

        Assert.Contains("[ admin ]", text, StringComparison.Ordinal);
        Assert.Equal(["acme.things.read"], plan.Scopes);
    }

    [Fact]
    public async Task One_JSON_context_and_few_files_and_little_depth_compile_like_the_rest()
    {
        string text = Of(
            Get("/users", "getUser", Ref("User"), "User") + Get("/groups", "getGroup", Ref("Group"), "Group")
                + Get("/kinds", "getKind", Ref("Base"), "Kind"),
            """
              User: { type: object, properties: { status: { type: string, enum: [ A ] }, profile: { type: object, properties: { deep: { type: object, properties: { id: { type: string } } } } } } }
              Group: { type: object, properties: { owner: { $ref: '#/components/schemas/User' }, owners: { type: array, items: { $ref: '#/components/schemas/User' } } } }
              Base: { type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { one: '#/components/schemas/One' } } }
              One: { allOf: [ { $ref: '#/components/schemas/Base' }, { type: object, properties: { one: { type: string, enum: [ B ] } } } ] }
            """);

        var code = ScaffoldedCode.Of(new DescriptionFile("description.yaml", text),
            new ScaffoldOptions { SharesJson = true, IsCompact = true, Depth = 2, Prefix = "Acme" });

        Assert.Empty(await code.FindWarningsAsync());
        Assert.Equal(
            ["AcmeApiJson", "Base", "Group", "IAcmeGroups", "IAcmeKinds", "IAcmeUsers", "One", "OpenEnums", "User", "UserProfile"],
            code.TypeNames.Order(StringComparer.Ordinal));
        Assert.Equal("JsonNode?", code.Properties("UserProfile")["Deep"]);
    }

    private static string Path(string path, string id, string parameters, string body = "") =>
        $"  {path}:\n    get: {{ operationId: {id}, tags: [Thing], security: [], {body}parameters: {parameters.ReplaceLineEndings(" ")}, "
            + $"responses: {None} }}\n";

    // In OpenAPI 3.1, which has more of these.
    private static async Task<ScaffoldedCode> CompileAsync(string paths, string schemas = "  Unused: { type: object }")
    {
        ScaffoldedCode code = ScaffoldedCode.Of(new DescriptionFile(
            "description.yaml", Of(paths, schemas).Replace("openapi: 3.0.3", "openapi: 3.1.0", StringComparison.Ordinal)));
        Assert.Empty(await code.FindWarningsAsync());
        return code;
    }
}
