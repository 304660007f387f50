namespace OktaGen.Cli.Tests.Support;

/// <summary>Small descriptions.</summary>
internal static class TestDescription
{
    /// <summary>A description of paths and schemas, which are indented by two spaces.</summary>
    public static string Of(string paths, string schemas = "  Unused: { type: object }") =>
        $"""
        openapi: 3.0.3
        info: {"{ title: Test, version: '1' }"}
        paths:
        {paths}
        components:
          securitySchemes:
            apiToken: {"{ type: apiKey, name: Authorization, in: header }"}
            oauth2: {"{ type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: {} } } }"}
          schemas:
        {string.Join('\n', schemas.Split('\n').Select(static line => "  " + line))}
        """;

    /// <summary>A path with a GET that answers a schema.</summary>
    public static string Get(string path, string operationId, string schema, string tag = "Thing", string scope = "acme.things.read") =>
        $"""
          {path}:
            get:
              operationId: {operationId}
              tags: [{tag}]
              security: [{"{ oauth2: [" + scope + "] }, { apiToken: [] }"}]
              parameters: [{Parameters(path)}]
              responses: {Answer(schema)}

        """;

    /// <summary>A path with a POST that takes and answers a schema.</summary>
    public static string Post(string path, string operationId, string schema, string? answer = null) =>
        $"""
          {path}:
            post:
              operationId: {operationId}
              tags: [Thing]
              security: [{"{ oauth2: [acme.things.manage] }, { apiToken: [] }"}]
              parameters: [{Parameters(path)}]
              requestBody: {"{ required: true, content: { application/json: { schema: " + schema + " } } }"}
              responses: {Answer(answer ?? schema)}

        """;

    public static string Ref(string name) => "{ $ref: '#/components/schemas/" + name + "' }";

    public static string Answer(string schema) => "{ '200': { description: ok, content: { application/json: { schema: " + schema + " } } } }";

    private static string Parameters(string path) =>
        string.Join(", ", path.Split('{').Skip(1).Select(static part => "{ name: " + part.Split('}')[0] + ", in: path, required: true, schema: { type: string } }"));
}
