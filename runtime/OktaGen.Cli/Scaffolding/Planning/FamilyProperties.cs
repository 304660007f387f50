using OktaGen.Cli.Scaffolding.Shapes;

namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>
/// Divides the properties of a family among its base and its kinds. A property that a kind narrows cannot stand on the base, as C# does
/// not narrow: each kind gets its own.
/// </summary>
internal static class FamilyProperties
{
    /// <summary>The properties that a class declares itself.</summary>
    public static IReadOnlyList<PropertyShape> Own(ObjectShape shape)
    {
        if (shape.IsBase)
        {
            return [.. shape.Properties.Where(property => !IsNarrowed(property, shape))];
        }

        if (shape.Base is not { } family)
        {
            return shape.Properties;
        }

        var inherited = Own(family).ToDictionary(static property => property.JsonName);
        return
        [
            .. shape.Properties.Where(property => !inherited.ContainsKey(property.JsonName))
                .Concat(Narrowed(family).Where(property => shape.Properties.TrueForAll(own => own.JsonName != property.JsonName)))
                .OrderBy(static property => property.JsonName, StringComparer.Ordinal),
        ];
    }

    /// <summary>The properties of a base that its kinds declare for themselves.</summary>
    public static IEnumerable<PropertyShape> Narrowed(ObjectShape family) =>
        family.Properties.Where(property => IsNarrowed(property, family));

    private static bool IsNarrowed(PropertyShape property, ObjectShape family) => family.Kinds.Values.Any(kind =>
        kind.Properties.Find(own => own.JsonName == property.JsonName) is { } own && Narrows(own.Shape, property.Shape));

    // An example or a list of some of the values says nothing new.
    private static bool Narrows(Shape own, Shape inherited) =>
        own != inherited
            && own != ScalarShape.Any
            && !(own is EnumShape or ScalarShape && inherited is EnumShape or ScalarShape { IsStruct: true })
        && !(own is EnumShape && inherited == ScalarShape.Text);
}
