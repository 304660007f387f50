using OktaGen.Cli.Profiles.Planning;
using OktaGen.Cli.Scaffolding.Writing;

namespace OktaGen.Cli.Profiles.Writing;

/// <summary>Writes the file: extension properties for C# 14, extension methods in the syntax of C# 8 for what is older.</summary>
internal static class ProfileWriter
{
    /// <summary>What tells a file of the tool's from one of a person's.</summary>
    public const string Header = "// Written by 'oktagen profile' from the profile schemas of an org.";

    private static readonly (string Namespace, string[] Words)[] s_usings =
    [
        ("System", ["DateTimeOffset", "IEquatable"]),
        ("System.Text.Json", ["JsonElement"]),
        ("System.Text.Json.Serialization", ["JsonConverter"]),
        ("OktaGen", ["ProfileProperty"]),
    ];

    public static string Write(ProfilePlan plan)
    {
        var body = new CodeWriter();
        bool isFirst = true;
        if (!plan.HasExtensionProperties)
        {
            body.Open("namespace " + plan.Namespace);
        }

        foreach (Action<CodeWriter> write in TypesOf(plan))
        {
            if (!isFirst)
            {
                body.Line();
            }

            write(body);
            isFirst = false;
        }

        if (!plan.HasExtensionProperties)
        {
            body.Close();
        }

        string code = body.ToString();
        var file = new CodeWriter();
        file
            .Line(Header + " Run it again after a change there;")
            .Line("// what you add goes into a file of your own: the classes are partial.")
            .Line("#nullable enable")
            .Line();
        foreach ((string @namespace, _) in s_usings.Where(known => known.Words.Any(word => code.Contains(word, StringComparison.Ordinal))))
        {
            file.Line($"using {@namespace};");
        }

        if (code.Length > 0)
        {
            file.Line();
        }

        if (plan.HasExtensionProperties)
        {
            file.Line($"namespace {plan.Namespace};").Line();
        }

        return file + code;
    }

    private static IEnumerable<Action<CodeWriter>> TypesOf(ProfilePlan plan)
    {
        foreach (ProfileClassPlan type in plan.Classes)
        {
            yield return writer => AttributeClassWriter.Write(type, plan.HasExtensionProperties, writer);
            yield return writer => AccessorWriter.Write(type, plan.HasExtensionProperties, writer);
            foreach (ProfileEnumPlan @enum in type.Attributes.Select(static attribute => attribute.Enum).OfType<ProfileEnumPlan>())
            {
                yield return writer => ProfileEnumWriter.Write(@enum, plan.HasExtensionProperties, writer);
            }
        }
    }
}
