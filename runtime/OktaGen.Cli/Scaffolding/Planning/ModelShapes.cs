using OktaGen.Cli.Scaffolding.Shapes;

namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>Walks from an object to the objects in it.</summary>
internal static class ModelShapes
{
    /// <summary>The object that a shape is, or is a list or map of; null where there is none.</summary>
    public static ObjectShape? ObjectIn(Shape shape) => shape switch
    {
        ObjectShape found => found,
        ListShape list => ObjectIn(list.Item),
        MapShape map => ObjectIn(map.Value),
        _ => null,
    };

    /// <summary>The enum that a shape is, or is a list or map of; null where there is none.</summary>
    public static EnumShape? EnumIn(Shape shape) => shape switch
    {
        EnumShape found => found,
        ListShape list => EnumIn(list.Item),
        MapShape map => EnumIn(map.Value),
        _ => null,
    };

    /// <summary>What an object is made of in a role: its properties' shapes, its base and its kinds.</summary>
    public static IEnumerable<Shape> PartsOf(ObjectShape shape, ModelRole role)
    {
        IEnumerable<Shape> parts = shape.Properties
            .Where(property => role == ModelRole.Answer || !property.IsReadOnly)
            .Select(static property => property.Shape)
            .Concat(shape.Kinds.Values);
        return shape.Base is null ? parts : parts.Append(shape.Base);
    }

    /// <summary>An object and every object in it.</summary>
    public static IReadOnlyCollection<ObjectShape> Reachable(ObjectShape root)
    {
        var seen = new HashSet<ObjectShape>();
        var open = new Stack<ObjectShape>([root]);
        while (open.TryPop(out ObjectShape? shape))
        {
            if (seen.Add(shape))
            {
                foreach (ObjectShape part in PartsOf(shape, ModelRole.Answer).Select(ObjectIn).OfType<ObjectShape>())
                {
                    open.Push(part);
                }
            }
        }

        return seen;
    }
}
