using OktaGen.Cli.CSharp;
using OktaGen.Cli.Profiles.Schemas;

namespace OktaGen.Cli.Profiles.Planning;

/// <summary>Plans the C# of an org's attributes. The rule for names is that of docs/profiles.md.</summary>
internal sealed class ProfilePlanner
{
    private readonly string _prefix;
    private readonly UniqueIdentifiers _types = new();

    private ProfilePlanner(string prefix) => _prefix = prefix;

    public static ProfilePlan Plan(OrgProfiles org, string @namespace, string prefix, int language)
    {
        var planner = new ProfilePlanner(prefix);
        return new ProfilePlan(
            @namespace, language, [.. planner.Classes(org).Where(static plan => plan.Attributes.Count > 0)]);
    }

    private IEnumerable<ProfileClassPlan> Classes(OrgProfiles org)
    {
        yield return Class(ProfileKind.User, "User", string.Empty, ProfileModel.OfUsers, [.. org.Users]);
        if (org.Group is { } group)
        {
            yield return Class(ProfileKind.Group, "Group", string.Empty, ProfileModel.OfGroups, [group]);
        }

        // One model serves all apps, so that the app is part of each name.
        var members = new MemberNames(ProfileModel.OfApps);
        foreach (ProfileSchema app in org.Apps)
        {
            yield return Class(ProfileKind.App, CSharpNames.Pascal(app.Name) + "User", app.Name, ProfileModel.OfApps, [app], members);
        }
    }

    private ProfileClassPlan Class(
        ProfileKind kind, string name, string app, IReadOnlyList<ProfileModel> models, IReadOnlyList<ProfileSchema> schemas,
        MemberNames? members = null)
    {
        string type = _types.Make(_prefix + name, static unique => [unique, unique + "Extensions"]);
        members ??= new MemberNames(models);
        var names = new UniqueIdentifiers([.. MemberNames.OfObjects, type]);
        string memberPrefix = app.Length == 0 ? string.Empty : CSharpNames.Pascal(app);
        return new ProfileClassPlan(type, kind, app, models, [
            .. Merged(schemas)
                .Select(merged => (merged, Lacking: models.Where(model => !model.Properties.ContainsKey(merged.Schema.Name)).ToArray()))
                .Where(static found => found.Lacking.Length > 0)
                .Select(found => Attribute(found.merged, found.Lacking)),
        ]);

        AttributePlan Attribute(MergedAttribute merged, IReadOnlyList<ProfileModel> lacking)
        {
            string owner = merged.Owner.Length == 0 ? string.Empty : CSharpNames.Pascal(merged.Owner);
            string stem = owner + CSharpNames.Pascal(merged.Schema.Name);
            string own = names.Make(MemberNames.OfObjects.Contains(stem) || stem == type ? stem + MemberNames.Suffix : stem);

            // Where one model has it, the other is to call it the same.
            string member = models.Select(model => model.Properties.GetValueOrDefault(merged.Schema.Name)).FirstOrDefault(
                static known => known is not null) ?? members.Make(memberPrefix + own, type + "Extensions");
            var attribute = AttributeType.Of(merged.Schema);
            return new AttributePlan(own, member, merged.Schema, attribute)
            {
                Models = lacking,
                Owners = merged.Owners.Count == schemas.Count ? [] : merged.Owners,
                Enum = attribute.IsEnum ? Enum(_types.Make(type + own), merged) : null,
            };
        }
    }

    /// <summary>
    /// The attributes of all user types: one for what has the same name and type, and more where types differ, of which that of the first
    /// user type has the name alone.
    /// </summary>
    private static IEnumerable<MergedAttribute> Merged(IReadOnlyList<ProfileSchema> schemas) => schemas
        .SelectMany(static schema => schema.Attributes.Select(attribute => (schema, attribute)))
        .GroupBy(static found => found.attribute.Name, StringComparer.Ordinal)
        .OrderBy(static same => same.Key, StringComparer.Ordinal)
        .SelectMany(static same => same
            .GroupBy(static found => (AttributeType.Of(found.attribute), found.attribute.Mutability))
            .Select(static (alike, i) => new MergedAttribute(
                i == 0 ? string.Empty : alike.First().schema.Name,
                alike.First().attribute,
                [.. alike.Select(static found => found.schema.Name)],
                [.. alike.SelectMany(static found => ValuesOf(found.attribute)).DistinctBy(
                    static value => value.Value, StringComparer.Ordinal)])));

    private static IReadOnlyList<(string Value, string? Title)> ValuesOf(AttributeSchema attribute) =>
        attribute.Values.Count > 0 ? attribute.Values : attribute.Items?.Values ?? [];

    private static ProfileEnumPlan Enum(string name, MergedAttribute merged)
    {
        var members = new UniqueIdentifiers([.. MemberNames.OfOpenEnums, name]);
        return new ProfileEnumPlan(
            name, merged.Schema.Name, [.. merged.Values.Select(value => (members.Make(CSharpNames.Pascal(value.Value)), value.Value,
                value.Title))]);
    }

    private sealed record MergedAttribute(
        string Owner, AttributeSchema Schema, IReadOnlyList<string> Owners, IReadOnlyList<(string Value, string? Title)> Values);
}
