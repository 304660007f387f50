using OktaGen.Cli.Tests.Support;
using static OktaGen.Cli.Tests.Support.TestDescription;

namespace OktaGen.Cli.Tests.Scaffolding;

/// <summary>Each description is scaffolded and compiled with OktaGen's generator and rules; a warning fails the test.</summary>
public sealed class ModelTests
{
    [Fact]
    public async Task Names_that_C_sharp_or_NET_has_are_told_apart()
    {
        ScaffoldedCode code = await ScaffoldedCode.OfAsync(
            Get("/a", "getA", Ref("Task")) + Get("/b", "getB", Ref("class")),
            """
              Task:
                type: object
                properties:
                  task: { type: string }
                  class: { type: string }
                  namespace: { type: string }
                  x5t#S256: { type: string }
                  equals: { type: string }
                  toString: { type: string }
                  toRequest: { type: string }
                  additionalProperties: { type: string }
                  resource-set: { type: string }
                  '': { type: string }
              class: { type: object, properties: { type: { $ref: '#/components/schemas/Type' } } }
              Type: { type: string, enum: [ value, create, toString, equals, type, '', '*' ] }
            """);

        Assert.Equal(
            ["AdditionalPropertiesValue", "Class", "Empty", "EqualsValue", "Namespace", "ResourceSet", "Task", "ToRequestValue", "ToStringValue", "X5tS256"],
            code.Properties("Task2").Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Type2?", code.Properties("Class")["Type"]);
        Assert.Contains("public string? ResourceSet", code.Text("Models/Task2.cs"), StringComparison.Ordinal);
        Assert.Contains("[JsonPropertyName(\"x5t#S256\")]", code.Text("Models/Task2.cs"), StringComparison.Ordinal);
        Assert.Equal(["Create2", "Empty", "Equals2", "ToString2", "Type", "Value2", "X2A"], code.Type("Type2").GetMembers().Where(static member => member.IsStatic && member is Microsoft.CodeAnalysis.IPropertySymbol).Select(static member => member.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Wire_names_that_become_one_C_sharp_name_get_a_number()
    {
        ScaffoldedCode code = await ScaffoldedCode.OfAsync(
            Get("/a", "getA", Ref("user_type")) + Get("/b", "getB", Ref("UserType")),
            """
              user_type: { type: object, properties: { first-name: { type: string }, first_name: { type: integer } } }
              UserType: { type: object, properties: { kind: { type: string, enum: [ a-b, a_b ] } } }
            """);

        Assert.Equal(["FirstName", "FirstName2"], code.Properties("UserType2").Keys);
        Assert.Equal("UserTypeKind?", code.Properties("UserType")["Kind"]);
        Assert.Contains("public static UserTypeKind AB2 => new(\"a_b\")", code.Text("Models/UserTypeKind.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_composition_is_one_class_with_the_properties_of_its_parts()
    {
        ScaffoldedCode code = await ScaffoldedCode.OfAsync(
            Get("/a", "getA", Ref("Whole")),
            """
              Whole: { allOf: [ { $ref: '#/components/schemas/Part' }, { type: object, properties: { own: { type: boolean } } } ] }
              Part: { type: object, properties: { shared: { type: integer, format: int32 } } }
            """);

        Assert.Equal([("Own", "bool?"), ("Shared", "int?")], code.Properties("Whole").Select(static property => (property.Key, property.Value)));
        Assert.DoesNotContain("Part", code.TypeNames);
    }

    [Fact]
    public async Task A_choice_without_a_discriminator_is_one_class_that_holds_each()
    {
        ScaffoldedCode code = await ScaffoldedCode.OfAsync(
            Post("/a", "doIt", Ref("Choice"), "{ type: object }"),
            """
              Choice: { oneOf: [ { $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Other' } ] }
              One: { type: object, required: [ passCode ], properties: { passCode: { type: string } } }
              Other: { type: object, required: [ answer ], properties: { answer: { type: string } } }
            """);

        Assert.Equal([("Answer", "string?"), ("PassCode", "string?")], code.Properties("Choice").Select(static property => (property.Key, property.Value)));
        Assert.Contains("[DebuggerBrowsable(DebuggerBrowsableState.Never)]", code.Text("Models/Choice.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_discriminator_makes_a_family_with_a_class_for_unknown_kinds()
    {
        ScaffoldedCode code = await ScaffoldedCode.OfAsync(
            Post("/a", "addPet", Ref("Pet")),
            """
              Pet:
                type: object
                required: [ kind, name ]
                properties: { id: { type: string, readOnly: true }, kind: { type: string }, name: { type: string }, profile: { type: object } }
                discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } }
              Cat: { allOf: [ { $ref: '#/components/schemas/Pet' }, { type: object, properties: { lives: { type: integer, format: int32 } } } ] }
              Dog: { allOf: [ { $ref: '#/components/schemas/Pet' }, { type: object, properties: { profile: { type: object, properties: { tricks: { type: array, items: { type: string } } } } } } ] }
            """);

        Assert.Equal("Task<Pet>(PetRequest body)", code.Signature("IThings", "AddPetAsync"));
        Assert.True(code.Type("Pet").IsAbstract);
        Assert.Equal(["Id", "Kind", "Name"], code.Properties("Pet").Keys);
        Assert.Equal(["Lives", "Profile"], code.Properties("Cat").Keys);
        Assert.Equal("DogProfile?", code.Properties("Dog")["Profile"]);
        Assert.Equal("Pet", code.Type("UnknownPet").BaseType!.Name);
        Assert.Contains("_ => typeof(UnknownPet)", code.Text("Models/PetConverter.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("Id", code.Properties("PetRequest").Keys);
        Assert.Contains("typeof(UnknownPet)", code.Text("Json/ThingsJson.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_of_kinds_with_a_discriminator_but_no_mapping_tells_them_by_their_names()
    {
        ScaffoldedCode code = await ScaffoldedCode.OfAsync(
            Get("/a", "getPet", Ref("Pet")),
            """
              Pet: { oneOf: [ { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' } ], discriminator: { propertyName: kind } }
              Cat: { type: object, properties: { kind: { type: string }, lives: { type: integer } } }
              Dog: { type: object, properties: { kind: { type: string }, tricks: { type: integer } } }
            """);

        Assert.Contains("\"Cat\" => typeof(Cat)", code.Text("Models/PetConverter.cs"), StringComparison.Ordinal);
        Assert.Equal("Pet", code.Type("Dog").BaseType!.Name);
    }

    [Fact]
    public async Task Types_that_lead_back_to_themselves_end()
    {
        ScaffoldedCode code = await ScaffoldedCode.OfAsync(
            Get("/a", "getA", Ref("Node")) + Get("/b", "getB", Ref("Lists")),
            """
              Node: { type: object, properties: { children: { type: array, items: { $ref: '#/components/schemas/Node' } }, named: { type: object, additionalProperties: { $ref: '#/components/schemas/Node' } }, parent: { $ref: '#/components/schemas/Node' } } }
              Lists: { type: object, properties: { nested: { $ref: '#/components/schemas/NestedList' } } }
              NestedList: { type: array, items: { $ref: '#/components/schemas/NestedList' } }
            """);

        Assert.Equal(
            [("Children", "List<Node>?"), ("Named", "Dictionary<string, Node>?"), ("Parent", "Node?")],
            code.Properties("Node").Select(static property => (property.Key, property.Value)));
        Assert.Equal("List<JsonNode>?", code.Properties("Lists")["Nested"]);
    }

    [Fact]
    public async Task What_is_declared_in_place_is_named_by_its_place()
    {
        ScaffoldedCode code = await ScaffoldedCode.OfAsync(
            Post("/a", "makeThing", "{ type: object, properties: { parts: { type: array, items: { type: object, properties: { size: { type: string, enum: [ S, L ] } } } } } }"));

        Assert.Equal("Task<MakeThingResponse>(MakeThingRequest body)", code.Signature("IThings", "MakeThingAsync"));
        Assert.Equal("List<MakeThingRequestPart>?", code.Properties("MakeThingRequest")["Parts"]);
        Assert.Equal("MakeThingRequestPartSize?", code.Properties("MakeThingRequestPart")["Size"]);
    }

    [Fact]
    public async Task Open_objects_keep_what_is_not_named()
    {
        ScaffoldedCode code = await ScaffoldedCode.OfAsync(
            Get("/a", "getA", Ref("Profile")),
            """
              Profile: { type: object, additionalProperties: true, properties: { login: { type: string }, counts: { type: object, additionalProperties: { type: integer, format: int32 } }, anything: {}, raw: { type: object } } }
            """);

        Assert.Contains("IExtensible", code.Type("Profile").Interfaces.Select(static type => type.Name));
        Assert.Equal("Dictionary<string, int>?", code.Properties("Profile")["Counts"]);
        Assert.Equal("JsonNode?", code.Properties("Profile")["Anything"]);
        Assert.Equal("JsonNode?", code.Properties("Profile")["Raw"]);
    }

    [Fact]
    public async Task A_change_has_properties_that_tell_unset_from_null()
    {
        ScaffoldedCode code = await ScaffoldedCode.OfAsync(
            Post("/things/{id}", "updateThing", Ref("Thing")) + Get("/things", "getThing", Ref("Thing")),
            "  Thing: { type: object, required: [ name ], properties: { id: { type: string, readOnly: true }, name: { type: string }, size: { type: integer }, parts: { type: array, items: { type: string } } } }");

        Assert.Equal("Task<Thing>(string id, ThingUpdate body)", code.Signature("IThings", "UpdateThingAsync"));
        Assert.Equal(
            [("Name", "Optional<string?>"), ("Parts", "Optional<List<string>?>"), ("Size", "Optional<long?>")],
            code.Properties("ThingUpdate").Select(static property => (property.Key, property.Value)));
    }

    [Fact]
    public async Task A_replacement_demands_what_is_required_and_leaves_out_what_Okta_sets()
    {
        ScaffoldedCode code = await ScaffoldedCode.OfAsync(
            Post("/things", "createThing", Ref("Thing")),
            "  Thing: { type: object, required: [ name, count ], properties: { id: { type: string, readOnly: true }, name: { type: string }, count: { type: integer }, _links: { type: object } } }");

        Assert.Equal([("Count", "long"), ("Name", "string")], code.Properties("ThingRequest").Select(static property => (property.Key, property.Value)));
        Assert.Equal("OktaLinks?", code.Properties("Thing")["Links"]);
        Assert.Contains("public required string Name", code.Text("Models/ThingRequest.cs"), StringComparison.Ordinal);
        Assert.Contains("ToRequest()", code.Text("Models/Thing.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("required", code.Text("Models/Thing.cs").Replace(": required", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_of_the_description_cannot_break_out_of_comments_and_literals()
    {
        ScaffoldedCode code = await ScaffoldedCode.OfAsync(
            Get("/a", "getA", Ref("Odd")),
            """
              Odd: { type: object, properties: { "a</c>\nb": { type: string, default: "]]></summary>\n#error" }, "q\"\\": { type: string, enum: [ "\"; }", "\u2028", "a\nb" ] } } }
            """);

        Assert.Equal(2, code.Properties("Odd").Count);
    }
}
