using OktaGen.Cli.Tests.Support;
using static OktaGen.Cli.Tests.Support.TestDescription;

namespace OktaGen.Cli.Tests.Scaffolding;

/// <summary>Each description is scaffolded and compiled with OktaGen's generator and rules; a warning fails the test.</summary>
public sealed class EndpointTests
{
    private const string Thing = "  Thing: { type: object, properties: { id: { type: string } } }";

    [Fact]
    public async Task Parameters_keep_their_wire_names_and_those_that_may_be_left_out_come_last()
    {
        ScaffoldedCode code = await ScaffoldedCode.OfAsync(
            """
              /things/{class}/{id}:
                parameters:
                  - { name: id, in: path, required: true, schema: { type: string } }
                  - { name: class, in: path, required: true, schema: { type: string, enum: [ a, b ] } }
                get:
                  operationId: getThing
                  tags: [Thing]
                  security: [{ oauth2: [acme.things.read] }]
                  parameters:
                    - { name: X-Forwarded-For, in: header, schema: { type: string } }
                    - { name: since, in: query, schema: { type: string, format: date-time } }
                    - { name: options, in: query, schema: { type: string } }
                    - { name: is-open, in: query, required: true, schema: { type: boolean } }
                    - { name: ids, in: query, explode: true, schema: { type: array, items: { type: string } } }
                    - { name: tags, in: query, explode: false, schema: { type: array, items: { type: string } } }
                    - { name: session, in: cookie, schema: { type: string } }
                  responses:
                    '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
            """,
            Thing);

        Assert.Equal(
            "Task<Thing>(GetThingClass class, string id, bool isOpen, DateTimeOffset? since, string? options2, IReadOnlyList<string>? ids, IReadOnlyList<string>? tags, string? xForwardedFor)",
            code.Signature("IThings", "GetThingAsync"));
        string text = code.Text("Clients/IThings.cs");
        Assert.Contains("[Query(\"is-open\")] bool isOpen", text, StringComparison.Ordinal);
        Assert.Contains("[Query(\"options\")] string? options2 = null", text, StringComparison.Ordinal);
        Assert.Contains("[Query(Explode = true)] IReadOnlyList<string>? ids = null", text, StringComparison.Ordinal);
        Assert.Contains("[Header(\"X-Forwarded-For\")] string? xForwardedFor = null", text, StringComparison.Ordinal);
        Assert.Contains("Credential(OktaCredential.OAuth)", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_have_the_form_that_the_description_says()
    {
        ScaffoldedCode code = await ScaffoldedCode.OfAsync(
            Operation("get", "/empty", "getEmpty", "{ '204': { description: none } }")
            + Operation("get", "/text", "getText", "{ '200': { description: ok, content: { text/xml: { schema: { type: string } } } } }")
            + Operation("get", "/both", "getBoth", "{ '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } }, application/pkcs10: { schema: { type: string } } } } }")
            + Operation("get", "/binary", "getBinary", "{ '200': { description: ok, content: { application/octet-stream: { schema: { type: string, format: binary } } } } }")
            + Operation("get", "/tagged", "getTagged", "{ '200': { description: ok, headers: { Etag: { schema: { type: string } } }, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }")
            + Operation("post", "/several", "verify", "{ '200': { description: ok, content: { application/json: { schema: { type: object, properties: { result: { type: string } } } } } }, '201': { description: waiting, content: { application/json: { schema: { type: object, properties: { expires: { type: string } } } } } } }"),
            Thing);

        Assert.Equal("Task()", code.Signature("IThings", "GetEmptyAsync"));
        Assert.Equal("Task<string>()", code.Signature("IThings", "GetTextAsync"));
        Assert.Equal("Task<Thing>()", code.Signature("IThings", "GetBothAsync"));
        Assert.Equal("Task<string>()", code.Signature("IThings", "GetBothAsPkcs10Async"));
        Assert.Equal("Task<byte[]>()", code.Signature("IThings", "GetBinaryAsync"));
        Assert.Equal("Task<OktaResponse<Thing>>()", code.Signature("IThings", "GetTaggedResponseAsync"));
        Assert.Equal(["Expires", "Result"], code.Properties("VerifyResponse").Keys);
        Assert.Contains("Header(\"Accept\", \"application/pkcs10\")", code.Text("Clients/IThings.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_is_a_listing_over_all_pages_and_resumes_where_it_has_a_cursor()
    {
        ScaffoldedCode code = await ScaffoldedCode.OfAsync(
            Operation("get", "/plain", "listPlain", Answer("{ type: array, items: { $ref: '#/components/schemas/Thing' } }"))
            + Operation("get", "/paged", "listPaged", Answer("{ type: array, items: { $ref: '#/components/schemas/Thing' } }"), After)
            + Operation("get", "/wrapped", "listWrapped", Answer("{ $ref: '#/components/schemas/Page' }"), After)
            + Operation("get", "/whole", "getWhole", Answer("{ $ref: '#/components/schemas/Page' }"))
            + Operation("post", "/made", "makeAll", Answer("{ type: array, items: { $ref: '#/components/schemas/Thing' } }")),
            Thing + "\n  Page: { type: object, properties: { things: { type: array, items: { $ref: '#/components/schemas/Thing' } }, _links: { type: object } } }");

        Assert.Equal("OktaPageable<Thing>()", code.Signature("IThings", "ListPlainAsync"));
        Assert.Equal("OktaPageable<Thing>(string? after, OktaCursor? cursor)", code.Signature("IThings", "ListPagedAsync"));
        Assert.Equal("OktaPageable<Thing>(string? after, OktaCursor? cursor)", code.Signature("IThings", "ListWrappedAsync"));
        Assert.Contains("Items(\"things\")", code.Text("Clients/IThings.cs"), StringComparison.Ordinal);
        Assert.Equal("Task<Page>()", code.Signature("IThings", "GetWholeAsync"));
        Assert.Equal("Task<List<Thing>>()", code.Signature("IThings", "MakeAllAsync"));
    }

    [Fact]
    public async Task Bodies_are_JSON_files_forms_or_streams()
    {
        ScaffoldedCode code = await ScaffoldedCode.OfAsync(
            Operation("post", "/file", "uploadFile", None, body: "{ multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary } } } } }")
            + Operation("post", "/form", "uploadForm", None, body: "{ multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary }, name: { type: string } } } } }")
            + Operation("post", "/bytes", "uploadBytes", None, body: "{ application/x-x509-ca-cert: { schema: { type: string, format: binary } } }")
            + Operation("post", "/either", "uploadEither", None, body: "{ application/a: { schema: { type: string } }, application/b: { schema: { type: string } } }")
            + Operation("patch", "/patch", "patchIt", None, body: "{ application/merge-patch+json: { schema: { type: object, properties: { name: { type: string } } } } }")
            + Operation("post", "/maybe", "maybe", None, body: "{ application/json: { schema: { $ref: '#/components/schemas/Thing' } } }", isRequired: false),
            Thing);

        Assert.Equal("Task(OktaFile file)", code.Signature("IThings", "UploadFileAsync"));
        Assert.Equal("Task(HttpContent form)", code.Signature("IThings", "UploadFormAsync"));
        Assert.Equal("Task(Stream content)", code.Signature("IThings", "UploadBytesAsync"));
        Assert.Equal("Task(Stream content, string contentType)", code.Signature("IThings", "UploadEitherAsync"));
        Assert.Equal("Task(PatchItRequest body)", code.Signature("IThings", "PatchItAsync"));
        Assert.Equal("Task(Thing? body)", code.Signature("IThings", "MaybeAsync"));
        string text = code.Text("Clients/IThings.cs");
        Assert.Contains("Header(\"Content-Type\", \"application/x-x509-ca-cert\")", text, StringComparison.Ordinal);
        Assert.Contains("Header(\"Content-Type\", \"application/merge-patch+json\")", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Operations_are_grouped_by_tag_and_one_without_security_needs_no_credential()
    {
        ScaffoldedCode code = await ScaffoldedCode.OfAsync(
            """
              /open:
                get: { security: [], responses: { '204': { description: none } } }
              /clouds:
                get: { operationId: getClouds, tags: [NetworkZone], security: [{ apiToken: [] }], responses: { '204': { description: none } } }

            """);

        Assert.Equal(["IApis", "INetworkZones"], code.Plan.Clients.Select(static client => client.Interface));
        Assert.Equal("Task()", code.Signature("IApis", "GetOpenAsync"));
        Assert.Contains("NoScope, Credential(OktaCredential.None)", code.Text("Clients/IApis.cs"), StringComparison.Ordinal);
        Assert.Contains("NoScope, Credential(OktaCredential.ApiToken)", code.Text("Clients/INetworkZones.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Operations_whose_names_become_one_get_a_number()
    {
        ScaffoldedCode code = await ScaffoldedCode.OfAsync(Get("/a", "get-thing", "{ type: object }") + Get("/b", "getThing", "{ type: object }"));

        Assert.Equal(["GetThingAsync", "GetThing2Async"], code.Type("IThings").GetMembers().Select(static member => member.Name));
    }

    private const string None = "{ '204': { description: none } }";

    private const string After = "{ name: after, in: query, schema: { type: string } }";

    private static string Operation(string verb, string path, string id, string responses, string parameters = "", string? body = null, bool isRequired = true) =>
        $"""
          {path}:
            {verb}:
              operationId: {id}
              tags: [Thing]
              security: [{"{ oauth2: [acme.things.manage] }, { apiToken: [] }"}]
              parameters: [{parameters}]
              {(body is null ? "" : "requestBody: { required: " + (isRequired ? "true" : "false") + ", content: " + body + " }")}
              responses: {responses}

        """;
}
