using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The attributes that Okta itself defines, with the lengths that its description gives.</summary>
internal static class BaseAttributes
{
    private const int Unlimited = 0;

    private static readonly (string Name, int MaxLength)[] s_user =
    [
        ("login", 100), ("firstName", 50), ("lastName", 50), ("email", 100), ("city", 128), ("costCenter", Unlimited), ("countryCode", 2),
        ("department", Unlimited), ("displayName", Unlimited), ("division", Unlimited), ("employeeNumber", Unlimited),
        ("honorificPrefix", Unlimited), ("honorificSuffix", Unlimited), ("locale", Unlimited), ("manager", Unlimited),
        ("managerId", Unlimited), ("middleName", Unlimited), ("mobilePhone", 100), ("nickName", Unlimited), ("organization", Unlimited),
        ("postalAddress", 4096), ("preferredLanguage", Unlimited), ("primaryPhone", 100), ("profileUrl", Unlimited), ("secondEmail", 100),
        ("state", 128), ("streetAddress", 1024), ("timezone", Unlimited), ("title", Unlimited), ("userType", Unlimited), ("zipCode", 50),
    ];

    public static JsonObject OfUsers() => Create(s_user);

    public static JsonObject OfGroups() => Create([("name", 255), ("description", 1024)]);

    /// <summary>An app's user has a name; all else depends on the app.</summary>
    public static JsonObject OfAppUsers() => Create([("userName", 100)]);

    private static JsonObject Create((string Name, int MaxLength)[] attributes) => new(attributes.Select(static attribute =>
    {
        JsonObject json = new() { ["title"] = attribute.Name, ["type"] = "string" };
        if (attribute.MaxLength != Unlimited)
        {
            json["maxLength"] = attribute.MaxLength;
        }

        json["mutability"] = "READ_WRITE";
        json["scope"] = "NONE";
        return KeyValuePair.Create(attribute.Name, (JsonNode?)json);
    }));
}
