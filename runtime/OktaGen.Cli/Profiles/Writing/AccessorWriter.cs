using OktaGen.Cli.Profiles.Planning;
using OktaGen.Cli.Scaffolding.Writing;

namespace OktaGen.Cli.Profiles.Writing;

/// <summary>Writes the class of the accessors that models get.</summary>
internal static class AccessorWriter
{
    public static void Write(ProfileClassPlan plan, bool isModern, CodeWriter writer)
    {
        writer
            .Comment($"<summary>The attributes of <see cref=\"{plan.Name}\"/> as members of the models of OktaGen.Management.</summary>")
            .Open($"public static partial class {plan.Extensions}");
        foreach (ProfileModel model in plan.Models)
        {
            AttributePlan[] attributes = [.. plan.Attributes.Where(attribute => attribute.Models.Contains(model))];
            if (attributes.Length == 0)
            {
                continue;
            }

            if (isModern)
            {
                writer.Member().Comment($"<param name=\"profile\">{WhatIs(model)}</param>").Open($"extension({Qualified(model)} profile)");
                Array.ForEach(attributes, attribute => WriteProperty(plan, attribute, model, writer));
                writer.Close();
            }
            else
            {
                Array.ForEach(attributes, attribute => WriteMethods(plan, attribute, model, writer));
            }
        }

        writer.Close();
    }

    private static void WriteProperty(ProfileClassPlan plan, AttributePlan attribute, ProfileModel model, CodeWriter writer)
    {
        string handle = $"{plan.Name}.{attribute.Name}";
        string suffix = model.IsChange ? "Optional" : string.Empty;
        writer
            .Member()
            .Comment($"<inheritdoc cref=\"{handle}\"/>")
            .Open($"public {TypeOf(attribute, model)} {attribute.Member}")
            .Line($"get => {handle}.Get{suffix}(profile);");
        if (attribute.IsSettable(model))
        {
            writer.Line($"set => {handle}.Set{suffix}(profile, value);");
        }

        writer.Close();
    }

    private static void WriteMethods(ProfileClassPlan plan, AttributePlan attribute, ProfileModel model, CodeWriter writer)
    {
        string handle = $"{plan.Name}.{attribute.Name}";
        string suffix = model.IsChange ? "Optional" : string.Empty;
        string type = TypeOf(attribute, model);
        writer
            .Member()
            .Comment($"<summary>Gets <see cref=\"{handle}\"/>.</summary>")
            .Comment($"<param name=\"profile\">{WhatIs(model)}</param>")
            .Line($"public static {type} Get{attribute.Member}(this {Qualified(model)} profile) =>")
            .Line($"    {handle}.Get{suffix}(profile);");
        if (attribute.IsSettable(model))
        {
            writer
                .Member()
                .Comment($"<summary>Sets <see cref=\"{handle}\"/>.</summary>")
                .Comment($"<param name=\"profile\">{WhatIs(model)}</param>")
                .Comment($"<param name=\"value\">The value. Null clears the attribute{Absent(model)}.</param>")
                .Line($"public static void Set{attribute.Member}(this {Qualified(model)} profile, {type} value) =>")
                .Line($"    {handle}.Set{suffix}(profile, value);");
        }
    }

    private static string TypeOf(AttributePlan attribute, ProfileModel model) =>
        model.IsChange ? $"Optional<{attribute.PropertyType}>" : attribute.PropertyType;

    private static string WhatIs(ProfileModel model) =>
        model.IsChange ? "A change of a profile: what is absent stays as it is." : "A profile.";

    private static string Absent(ProfileModel model) => model.IsChange ? ", and absent leaves it as it is" : string.Empty;

    // A type of the app's own may be called like a model, in this very namespace.
    private static string Qualified(ProfileModel model) => "global::OktaGen.Management." + model.Name;
}
