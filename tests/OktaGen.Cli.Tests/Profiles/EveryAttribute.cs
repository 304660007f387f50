using OktaGen.Testing;

namespace OktaGen.Cli.Tests.Profiles;

/// <summary>An org whose schemas use every type and constraint of the schema language.</summary>
internal static class EveryAttribute
{
    private static readonly (string Name, string Json)[] s_users =
    [
        ("badgeColor",
            """{ "title": "Badge colour", "type": "string", "enum": ["red", "dark-blue"], "oneOf": [{ "const": "red", "title": "Red" }, { "const": "dark-blue", "title": "Dark <blue> & co" }], "required": false }"""),
        ("nick_name_2",
            """{ "title": "Nick", "description": "Ends */ comments, and\nhas </summary> lines.", "type": "string", "minLength": 1, "maxLength": 20, "unique": true, "permissions": [{ "principal": "SELF", "action": "HIDE" }] }"""),
        ("hiredOn", """{ "type": "string", "format": "date-time", "mutability": "IMMUTABLE" }"""),
        ("webSite",
            """{ "type": "string", "format": "uri", "externalName": "web", "externalNamespace": "urn:acme", "permissions": [{ "principal": "SELF", "action": "READ_WRITE" }] }"""),
        ("shoeSize", """{ "type": "integer", "minimum": 20, "maximum": 60, "default": 38 }"""),
        ("level",
            """{ "type": "integer", "enum": [1, 2], "oneOf": [{ "const": 1, "title": "Junior" }, { "const": 2, "title": "Senior" }] }"""),
        ("rating", """{ "type": "number", "master": { "type": "OKTA" } }"""),
        ("isRemote", """{ "type": "boolean", "master": { "type": "PROFILE_MASTER" } }"""),
        ("tags", """{ "type": "array", "items": { "type": "string" }, "union": "ENABLE" }"""),
        ("colors", """{ "type": "array", "items": { "type": "string", "enum": ["red", "blue"] } }"""),
        ("numbers", """{ "type": "array", "items": { "type": "number" } }"""),
        ("levels",
            """{ "type": "array", "items": { "type": "integer" }, "master": { "type": "OVERRIDE", "priority": [{ "type": "APP", "value": "0oa1" }, { "type": "OKTA", "value": "00o1" }] } }"""),
        ("computed", """{ "type": "string", "mutability": "READ_ONLY", "sensitive": true, "scope": "SELF" }"""),
        ("secretWord",
            """{ "type": "string", "mutability": "WRITE_ONLY", "pattern": "[a-z]+", "permissions": [{ "principal": "SELF", "action": "READ_ONLY" }] }"""),
    ];

    public static void Define(OktaTestOrg org)
    {
        foreach ((string name, string json) in s_users)
        {
            org.Schemas.DefineUserAttribute(name, json);
        }

        org.Schemas.DefineGroupAttribute("costCentre", """{ "type": "integer", "required": true }""");
        org.Schemas.DefineGroupAttribute("externalId", """{ "type": "string" }""");
        org.Apps.Add("Wiki");
        org.Schemas.DefineAppUserAttribute("Wiki", "role", """{ "type": "string", "enum": ["reader", "editor"] }""");
        org.Schemas.DefineAppUserAttribute("Wiki", "seats", """{ "type": "integer" }""");
    }

    /// <summary>The option that names the app.</summary>
    public static string[] AppOption(OktaTestOrg org) => ["--app", "Wiki=" + org.Apps.Find("Wiki")!.Id];
}
