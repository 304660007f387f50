using System.Text.Json;

namespace OktaGen.Cli.Tests.Support;

/// <summary>
/// A description in which each text that could reach code, comments, documentation or file names is a field to be filled.
/// </summary>
internal static class EveryField
{
    /// <summary>The fields with harmless texts, each of which gives code of the same form as any other text does.</summary>
    public static IReadOnlyDictionary<string, string> Harmless { get; } = new Dictionary<string, string>
    {
        ["title"] = "a title",
        ["description"] = "a description",
        ["server"] = "https://example.com",
        ["tag"] = "some tag",
        ["second tag"] = "other tag",
        ["tag's name"] = "some name",
        ["client's name"] = "some client",
        ["operation's id"] = "some id",
        ["operation's name"] = "some operation",
        ["second operation's id"] = "other id",
        ["body's name"] = "some body",
        ["file part"] = "some part",
        ["life cycle"] = "some stage",
        ["query"] = "some-query",
        ["query's name"] = "some query name",
        ["list query"] = "some-list",
        ["property"] = "some-property",
        ["nested property"] = "inner-property",
        ["enum value"] = "some value",
        ["parameter's enum value"] = "other value",
        ["default"] = "some default",
        ["parameter's default"] = "other default",
        ["minimum"] = "some minimum",
        ["maximum"] = "some maximum",
        ["format"] = "some format",
        ["pattern"] = "some pattern",
        ["example"] = "some example",
        ["discriminator"] = "some-kind",
        ["kind"] = "some kind",
        ["schema's name"] = "some schema",
        ["enum's name"] = "some enum",
        ["items"] = "some-items",
        ["answer's header"] = "X-Some",
        ["reply"] = "some reply",
        ["path"] = "some-path",
        ["placeholder"] = "thingId",
        ["header"] = "X-Other",
        ["scope"] = "acme.things.read",
        ["media type"] = "text/csv",
        ["body's media type"] = "application/x-some",
        ["schema"] = "Thing",
        ["body's kind"] = "some kind of body",
        ["body's option"] = "some option",
        ["overlay's title"] = "a title of an overlay",
        ["overlay's reason"] = "a reason",
        ["overlay's description"] = "a description of an overlay",
        ["overlay's name"] = "name of an overlay",
        ["overlay's property"] = "overlaid-property",
        ["overlay's default"] = "overlaid default",
        ["overlay's enum value"] = "overlaid value",
    };

    /// <summary>The fields that a request is made of. A text that cannot stand in one is refused; all others take any text.</summary>
    public static IReadOnlySet<string> OfRequests { get; } =
        new HashSet<string> { "path", "placeholder", "header", "scope", "media type", "body's media type", "schema", "query",
            "list query" };

    /// <summary>Writes the description.</summary>
    public static string Write(IReadOnlyDictionary<string, string> fields)
    {
        return $$"""
            {
              "openapi": "3.0.3",
              "info": { "title": {{Text("title")}}, "version": {{Text("title")}}, "description": {{Text("description")}} },
              "servers": [{ "url": {{Text("server")}}, "description": {{Text("description")}} }],
              "tags": [{ "name": {{Text("tag")}}, "description": {{Text("description")}} }, { "name": "named", "x-oktagen-name": {{Text("tag's name")}} }],
              "paths": {
                {{Literal($"/things/{fields["path"]}/{{{fields["placeholder"]}}}")}}: {
                  "summary": {{Text("description")}},
                  "get": {
                    "operationId": {{Text("operation's id")}}, "tags": [{{Text("tag")}}], "summary": {{Text("title")}}, "description": {{Text("description")}},
                    "x-okta-lifecycle": { "lifecycle": {{Text("life cycle")}} },
                    "security": [{ "oauth2": [{{Text("scope")}}] }],
                    "parameters": [
                      { "name": {{Text("placeholder")}}, "in": "path", "required": true, "description": {{Text("description")}}, "schema": { "type": "string" } },
                      { "name": {{Text("query")}}, "in": "query", "x-oktagen-name": {{Text("query's name")}},
                        "schema": { "type": "string", "default": {{Text("parameter's default")}}, "enum": [{{Text("parameter's enum value")}}], "x-oktagen-name": {{Text("enum's name")}} } },
                      { "name": {{Text("list query")}}, "in": "query", "explode": true, "schema": { "type": "array", "items": { "type": "string" } } },
                      { "name": {{Text("header")}}, "in": "header", "schema": { "type": "string", "default": {{Text("parameter's default")}} } }
                    ],
                    "responses": { "200": { "description": {{Text("reply")}}, "headers": { {{Text("answer's header")}}: { "schema": { "type": "string" } } }, "content": {
                      "application/json": { "schema": {{Ref(fields["schema"])}}, "example": {{Text("example")}} },
                      {{Text("media type")}}: { "schema": { "type": "string" } } } } }
                  }
                },
                "/pages": { "get": {
                  "operationId": {{Text("second operation's id")}}, "x-oktagen-name": {{Text("operation's name")}}, "tags": [{{Text("second tag")}}], "security": [{ "oauth2": [{{Text("scope")}}] }],
                  "parameters": [{ "name": "after", "in": "query", "schema": { "type": "string" } }],
                  "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": {
                    "type": "object", "properties": { {{Text("items")}}: { "type": "array", "items": {{Ref(fields["schema"])}} }, "_links": { "type": "object" } } } } } } } } },
                "/kinds": { "post": {
                  "operationId": "makeKind", "x-oktagen-client": {{Text("client's name")}}, "x-codegen-request-body-name": {{Text("body's name")}}, "security": [],
                  "x-oktagen-body": {{Text("body's kind")}}, "x-oktagen-optional-body": {{Text("body's option")}},
                  "requestBody": { "required": true, "description": {{Text("description")}}, "content": { "application/json": { "schema": {{Ref("Base")}} } } },
                  "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": {{Ref("Base")}} } } } } } },
                "/files": { "post": {
                  "operationId": "sendFile", "tags": ["named"], "security": [],
                  "requestBody": { "content": { "multipart/form-data": { "schema": { "type": "object", "properties": { {{Text("file part")}}: { "type": "string", "format": "binary" } } } } } },
                  "responses": { "204": { "description": "none" } } } },
                "/raw": { "post": {
                  "operationId": "sendRaw", "tags": ["named"], "security": [],
                  "requestBody": { "content": { {{Text("body's media type")}}: { "schema": { "type": "string" } }, "application/b": { "schema": { "type": "string" } } } },
                  "responses": { "204": { "description": "none" } } } }
              },
              "components": {
                "securitySchemes": { "oauth2": { "type": "oauth2", "description": {{Text("description")}}, "flows": { "clientCredentials": { "tokenUrl": "/token", "scopes": { {{Text("scope")}}: {{Text("description")}} } } } } },
                "schemas": {
                  {{Text("schema")}}: {
                    "type": "object", "title": {{Text("title")}}, "description": {{Text("description")}},
                    "properties": {
                      "fixed": { "type": "string", "enum": [{{Text("enum value")}}, "fixed"] },
                      "limited": { "type": "integer", "minimum": {{Text("minimum")}}, "maximum": {{Text("maximum")}}, "description": {{Text("description")}} },
                      "told": { "type": "string", "default": {{Text("default")}}, "format": {{Text("format")}}, "pattern": {{Text("pattern")}}, "example": {{Text("example")}} },
                      "named": { "type": "object", "x-oktagen-name": {{Text("schema's name")}}, "properties": { "id": { "type": "string" } } },
                      {{Text("property")}}: { "type": "object", "properties": { {{Text("nested property")}}: { "type": "string", "enum": ["a", "b"] } } }
                    }
                  },
                  "Base": {
                    "type": "object", "properties": { {{Text("discriminator")}}: { "type": "string" } },
                    "discriminator": { "propertyName": {{Text("discriminator")}}, "mapping": { {{Text("kind")}}: "#/components/schemas/First", "second": "#/components/schemas/Second" } }
                  },
                  "First": { "allOf": [{{Ref("Base")}}, { "type": "object", "properties": { "one": { "type": "string" } } }] },
                  "Second": { "allOf": [{{Ref("Base")}}, { "type": "object", "properties": { "two": { "type": "string" } } }] }
                }
              }
            }
            """;

        string Text(string field) => Literal(fields[field]);
    }

    /// <summary>Writes the overlay that corrects the description.</summary>
    public static string WriteOverlay(IReadOnlyDictionary<string, string> fields)
    {
        return $$"""
            {
              "overlay": "1.0.0",
              "info": { "title": {{Text("overlay's title")}}, "version": {{Text("overlay's title")}} },
              "actions": [
                { "target": "$.info", "description": {{Text("overlay's reason")}}, "update": { "title": {{Text("overlay's title")}} } },
                { "target": "$.paths['/raw'].post", "description": {{Text("overlay's reason")}},
                  "update": { "x-oktagen-name": {{Text("overlay's name")}}, "summary": {{Text("overlay's title")}}, "description": {{Text("overlay's description")}} } },
                { "target": "$.components.schemas['First'].allOf[1].properties", "description": {{Text("overlay's reason")}},
                  "update": { "stated": { "type": "string", "description": {{Text("overlay's description")}}, "default": {{Text("overlay's default")}}, "x-oktagen-body": {{Text("body's kind")}} },
                    {{Text("overlay's property")}}: { "type": "string", "enum": [{{Text("overlay's enum value")}}, "fixed"] } } }
              ]
            }
            """;

        string Text(string field) => Literal(fields[field]);
    }

    private static string Literal(string text) => JsonSerializer.Serialize(text);

    private static string Ref(string schema) =>
        $$"""{ "$ref": {{Literal("#/components/schemas/" + Uri.EscapeDataString(schema.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)))}} }""";
}
