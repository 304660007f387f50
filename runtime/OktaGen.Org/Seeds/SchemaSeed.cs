using OktaGen.Testing;

namespace OktaGen.Org.Seeds;

/// <summary>
/// <c>schemas</c>: attributes of users by their types, of groups, and of the users of apps, as <c>oktagen profile</c> saves them.
/// </summary>
internal static class SchemaSeed
{
    public static void Apply(SeedNode schemas, OktaTestOrg org)
    {
        _ = schemas.Members("userTypes", "group", "apps");
        schemas.Try(() => org.Schemas.Load(schemas.ToObject()));
    }
}
