using OktaGen.Cli.Scaffolding.Shapes;

namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>Keeps as JSON what lies deeper in bodies and answers than types are wanted. Nothing of it is lost.</summary>
internal static class DepthLimit
{
    public static void Apply(IEnumerable<Shape> roots, int depth)
    {
        var typed = new HashSet<ObjectShape>();
        List<ObjectShape> level = [.. roots.Select(ModelShapes.ObjectIn).OfType<ObjectShape>()];
        for (int i = 0; i < depth && level.Count > 0; i++)
        {
            var next = new List<ObjectShape>();
            foreach (ObjectShape shape in level.SelectMany(FamilyOf).Where(typed.Add))
            {
                next.AddRange(shape.Properties.Select(static property => ModelShapes.ObjectIn(property.Shape)).OfType<ObjectShape>());
            }

            level = next;
        }

        foreach (ObjectShape shape in typed)
        {
            for (int i = 0; i < shape.Properties.Count; i++)
            {
                PropertyShape property = shape.Properties[i];
                if (ModelShapes.ObjectIn(property.Shape) is { } deeper && !typed.Contains(deeper))
                {
                    shape.Properties[i] = property with { Shape = Opaque(property.Shape) };
                }
            }
        }
    }

    // The kinds of a family are on the level of their base.
    private static IEnumerable<ObjectShape> FamilyOf(ObjectShape shape)
    {
        ObjectShape family = shape.Base ?? shape;
        return [family, .. family.Kinds.Values, shape];
    }

    private static Shape Opaque(Shape shape) => shape switch
    {
        ListShape list => new ListShape(Opaque(list.Item)),
        MapShape map => new MapShape(Opaque(map.Value)),
        _ => ScalarShape.AnyObject,
    };
}
