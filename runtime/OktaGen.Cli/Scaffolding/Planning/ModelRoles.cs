using OktaGen.Cli.Scaffolding.Shapes;

namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>
/// Finds out in which roles each object of the whole description is used, and so which types exist. That does not depend on the
/// selection, so that a type keeps its name when more operations are selected.
/// </summary>
internal sealed class ModelRoles
{
    private readonly HashSet<(ObjectShape Shape, ModelRole Role)> _uses = [];
    private readonly Dictionary<ObjectShape, bool> _differs = [];

    /// <summary>All uses, as they were found.</summary>
    public IEnumerable<(ObjectShape Shape, ModelRole Role)> Uses => _uses;

    public void Add(Shape shape, ModelRole role)
    {
        var open = new Stack<(Shape Shape, ModelRole Role)>([(shape, role)]);
        while (open.TryPop(out (Shape Shape, ModelRole Role) use))
        {
            if (ModelShapes.ObjectIn(use.Shape) is { } found && RoleInside(use, found) is var foundRole && _uses.Add((found, foundRole)))
            {
                foreach (Shape part in ModelShapes.PartsOf(found, foundRole))
                {
                    open.Push((part, foundRole));
                }
            }
        }
    }

    /// <summary>The role whose type serves a use: an object that is the same in answers and requests has one type.</summary>
    public ModelRole TypeRole(ObjectShape shape, ModelRole role) => role switch
    {
        ModelRole.Request when IsUsed(shape, ModelRole.Answer) && !Differs(shape) => ModelRole.Answer,
        _ => role,
    };

    public bool IsUsed(ObjectShape shape, ModelRole role) => _uses.Contains((shape, role));

    /// <summary>The role of an object in a use: the kinds of a family and the items of a list are sent whole, even in a change.</summary>
    public static ModelRole RoleInside((Shape Shape, ModelRole Role) use, ObjectShape found) =>
        use.Role == ModelRole.Update && (use.Shape != found || found.IsBase || found.Base is not null) ? ModelRole.Request : use.Role;

    /// <summary>Whether an answer holds what a request must not send.</summary>
    public bool Differs(ObjectShape shape)
    {
        if (!_differs.TryGetValue(shape, out bool differs))
        {
            _differs.Add(shape, differs = ModelShapes.Reachable(shape).Any(static part =>
                part.Properties.Any(static property => property.IsReadOnly)));
        }

        return differs;
    }
}
