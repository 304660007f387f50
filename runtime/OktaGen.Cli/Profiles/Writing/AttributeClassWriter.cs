using OktaGen.Cli.CSharp;
using OktaGen.Cli.Profiles.Planning;
using OktaGen.Cli.Profiles.Schemas;
using OktaGen.Cli.Scaffolding.Writing;

namespace OktaGen.Cli.Profiles.Writing;

/// <summary>Writes the class that names the attributes.</summary>
internal static class AttributeClassWriter
{
    private const int MaxLine = 120;

    public static void Write(ProfileClassPlan plan, bool isModern, CodeWriter writer)
    {
        XmlText whose = plan.Kind switch
        {
            ProfileKind.User => $"of users that this org has beside Okta's own",
            ProfileKind.Group => $"of groups that this org has beside Okta's own",
            _ => $"of the users of <c>{plan.App}</c>",
        };
        writer
            .Comment($"<summary>The attributes {whose}, to read, set and compare.</summary>")
            .Open($"public static partial class {plan.Name}");
        // An attribute may be called like the class that makes them.
        string factory = plan.Attributes.Any(static attribute => attribute.Name == "ProfileProperty")
            ? "global::OktaGen.ProfileProperty"
            : "ProfileProperty";
        foreach (AttributePlan attribute in plan.Attributes)
        {
            writer.Member().Summary(SummaryOf(attribute)).Prose("remarks", RemarksOf(attribute.Schema));
            string property = $"public static ProfileProperty<{attribute.ValueType}, {attribute.ItemType}> {attribute.Name} {{ get; }} =";
            string value = $"{factory}.{Factory(attribute, isModern)};";
            if (property.Length + value.Length < MaxLine)
            {
                writer.Line($"{property} {value}");
            }
            else
            {
                writer.Line(property).Line("    " + value);
            }
        }

        writer.Close();
    }

    private static XmlText SummaryOf(AttributePlan attribute)
    {
        XmlText facts = XmlText.Join(", ", AttributeFacts.Of(attribute.Schema).Select(static fact => (XmlText)$"{fact}"));
        string owners = attribute.Owners.Count == 0 ? string.Empty : $" Of the user types {string.Join(", ", attribute.Owners)} alone.";
        return $"<c>{attribute.Schema.Name}</c>: {facts}.{owners}";
    }

    // The org's own words.
    private static string? RemarksOf(AttributeSchema schema)
    {
        string[] words = [.. new[] { schema.Text("title"), schema.Text("description") }
            .OfType<string>()
            .Where(static text => !string.IsNullOrWhiteSpace(text))
            .Distinct(StringComparer.Ordinal)];
        return words.Length == 0 ? null : string.Join("\n\n", words);
    }

    private static string Factory(AttributePlan attribute, bool isModern)
    {
        string name = CSharpText.Literal(attribute.Schema.Name);
        string made = (attribute.Enum, isModern) switch
        {
            (null, _) => $"{attribute.Type.Form}({name})",
            ({ } known, true) => $"{attribute.Type.Form}<{known.Name}>({name})",
            ({ } known, false) => $"{attribute.Type.Form}<{known.Name}>({name}, {known.Name}.Create, value => value.Value)",
        };
        return attribute.Type.IsList ? made + ".AsList()" : made;
    }
}
