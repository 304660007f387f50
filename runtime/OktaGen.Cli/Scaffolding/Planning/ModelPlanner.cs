using OktaGen.Cli.CSharp;
using OktaGen.Cli.Scaffolding.Shapes;

namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>Plans the types that the selected operations need.</summary>
internal sealed class ModelPlanner(ModelRoles roles, ModelNames names)
{
    private static readonly string[] s_reservedMembers =
        ["AdditionalProperties", "DebuggerBrowsableState", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone",
            "ReferenceEquals", "ToRequest", "ToString"];

    private static readonly string[] s_reservedValues =
        ["Create", "Deconstruct", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "ReferenceEquals",
            "ToString", "Value"];

    private readonly SortedDictionary<string, (ObjectShape Shape, ModelRole Role)> _objects = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, EnumShape> _enums = new(StringComparer.Ordinal);

    /// <summary>Notes that a selected operation needs a shape, and returns its type.</summary>
    public string Need(Shape shape, ModelRole role)
    {
        var open = new Stack<(Shape Shape, ModelRole Role)>([(shape, role)]);
        while (open.TryPop(out (Shape Shape, ModelRole Role) use))
        {
            if (ModelShapes.EnumIn(use.Shape) is { } @enum)
            {
                _enums.TryAdd(names.Of(@enum), @enum);
            }

            if (ModelShapes.ObjectIn(use.Shape) is { } found)
            {
                ModelRole typeRole = roles.TypeRole(found, ModelRoles.RoleInside(use, found));
                if (_objects.TryAdd(names.Of(found, typeRole), (found, typeRole)))
                {
                    foreach (Shape part in PartsOf(found, typeRole))
                    {
                        open.Push((part, typeRole));
                    }
                }
            }
        }

        return names.TypeOf(shape, role);
    }

    /// <summary>The classes of the kinds that a type leads to, which no property names: a JSON context must list them.</summary>
    public IReadOnlyList<string> KindsIn(Shape shape, ModelRole role)
    {
        var kinds = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>();
        var open = new Stack<(Shape Shape, ModelRole Role)>([(shape, role)]);
        while (open.TryPop(out (Shape Shape, ModelRole Role) use))
        {
            if (ModelShapes.ObjectIn(use.Shape) is { } found
                && roles.TypeRole(found, ModelRoles.RoleInside(use, found)) is var typeRole
                && seen.Add(names.Of(found, typeRole)))
            {
                if (found.IsBase)
                {
                    kinds.Add(names.UnknownOf(found, typeRole));
                    kinds.UnionWith(found.Kinds.Values.Select(kind => names.Of(kind, typeRole)));
                }

                foreach (Shape part in PartsOf(found, typeRole))
                {
                    open.Push((part, typeRole));
                }
            }
        }

        return [.. kinds];
    }

    public IReadOnlyList<EnumPlan> PlanEnums() => [.. _enums.Select(static entry =>
    {
        var members = new UniqueIdentifiers([.. s_reservedValues, entry.Key]);
        return new EnumPlan(entry.Key, entry.Value.Key.ToString(), [
            .. entry.Value.Values.Order(StringComparer.Ordinal).Select(value => (members.Make(CSharpNames.Pascal(value)), value))])
        {
            Prose = entry.Value.Prose,
        };
    })];

    public IReadOnlyList<ClassPlan> PlanClasses() => [.. _objects.SelectMany(entry => Plan(entry.Key, entry.Value.Shape, entry.Value.Role))
        .OrderBy(static plan => plan.Name, StringComparer.Ordinal)];

    private IEnumerable<ClassPlan> Plan(string name, ObjectShape shape, ModelRole role)
    {
        IReadOnlyList<PropertyPlan> inherited = shape.Base is { } family ? PlanProperties(family, role) : [];
        IReadOnlyList<PropertyPlan> own = PlanProperties(shape, role);
        string? request = RequestOf(shape, role);
        yield return new ClassPlan(name, shape.Key.ToString(), role)
        {
            Prose = shape.Prose,
            Properties = own,
            Base = shape.Base is null ? null : names.Of(shape.Base, role),
            Family = shape.IsBase ? (shape.Discriminator!, [.. shape.Kinds.Select(kind =>
                (kind.Key, names.Of(kind.Value, role)))], names.UnknownOf(shape, role), names.ConverterOf(shape, role)) : null,
            KindAssignment = shape.Base is null ? null : KindAssignment(shape, [.. inherited, .. own]),
            IsOpen = shape.IsOpen,
            Request = request,
            RequestAssignments = request is null ? [] : Assignments([.. inherited, .. own]),
        };

        if (shape.IsBase)
        {
            // The rest of an unknown kind is in its additional properties, the narrowed ones among them.
            yield return new ClassPlan(names.UnknownOf(shape, role), shape.Key.ToString(), role)
            {
                Properties = [],
                Base = name,
                IsUnknownKind = true,
                IsOpen = true,
                Request = request is null ? null : names.UnknownOf(shape, ModelRole.Request),
                RequestAssignments = request is null ? [] : Assignments(own),
            };
        }
    }

    private IReadOnlyList<PropertyPlan> PlanProperties(ObjectShape shape, ModelRole role)
    {
        // A kind sets its discriminator itself.
        string? discriminator = (shape.Base ?? shape).Discriminator;
        string[] inherited = shape.Base is { } family ? [.. NameProperties(family, []).Select(static property => property.Name)] : [];
        return
        [
            .. NameProperties(shape, inherited)
                .Where(property => role == ModelRole.Answer || !property.Shape.IsReadOnly)
                .Select(property => Plan(property.Shape.JsonName == discriminator
                ? property.Shape with { IsRequired = false }
                : property.Shape, property.Name, role)),
        ];
    }

    // The same in each of an object's classes, so that one can be copied into another.
    private IEnumerable<(PropertyShape Shape, string Name)> NameProperties(ObjectShape shape, string[] inherited)
    {
        string[] classes = [.. names.AllOf(shape)];
        var unique = new UniqueIdentifiers([.. s_reservedMembers, .. classes, .. inherited]);
        return FamilyProperties.Own(shape).Select(property => (property, unique.Make(NameOf(property, classes))));
    }

    // C# forbids a property that is called like its class, and some names are taken by every object.
    private static string NameOf(PropertyShape property, string[] classes) =>
        CSharpNames.Pascal(property.JsonName) is var name && (classes.Contains(name) || s_reservedMembers.Contains(name))
            ? name + "Value"
            : name;

    private PropertyPlan Plan(PropertyShape property, string name, ModelRole role)
    {
        string type = names.TypeOf(property.Shape, role);
        return role switch
        {
            ModelRole.Update => new PropertyPlan(name, $"Optional<{type}?>", property, IsRequired: false),
            ModelRole.Request when property.IsRequired => new PropertyPlan(name, type, property, IsRequired: true),
            _ => new PropertyPlan(name, type + "?", property, IsRequired: false),
        };
    }

    // A new object of a kind says so itself; one of several kinds is told by its user.
    private static string? KindAssignment(ObjectShape kind, IReadOnlyList<PropertyPlan> properties)
    {
        string[] texts = [.. kind.Base!.Kinds.Where(entry => entry.Value == kind).Select(static entry => entry.Key)];
        PropertyPlan? property = properties.FirstOrDefault(property => property.Shape.JsonName == kind.Base.Discriminator);
        return texts.Length != 1 ? null : property?.Shape.Shape switch
        {
            EnumShape => $"{property.Name} = new({CSharpText.Literal(texts[0])});",
            ScalarShape scalar when scalar == ScalarShape.Text => $"{property.Name} = {CSharpText.Literal(texts[0])};",
            _ => null,
        };
    }

    private string? RequestOf(ObjectShape shape, ModelRole role)
    {
        if (role != ModelRole.Answer || !roles.IsUsed(shape, ModelRole.Request))
        {
            return null;
        }

        string request = names.Of(shape, ModelRole.Request);
        return request != names.Of(shape, role) && _objects.ContainsKey(request) ? request : null;
    }

    private string[] Assignments(IReadOnlyList<PropertyPlan> properties) =>
    [
        .. properties.Where(static property => !property.Shape.IsReadOnly).Select(property =>
        {
            string value = Copy(property.Name, property.Shape.Shape);
            string certain = !property.Shape.IsRequired
                ? string.Empty
                : ModelNames.IsStruct(property.Shape.Shape) ? ".GetValueOrDefault()"
                : "!";
            return $"{property.Name} = {value}{certain},";
        }),
    ];

    private string Copy(string value, Shape shape) => shape switch
    {
        ObjectShape item when RequestOf(item, ModelRole.Answer) is not null => $"{value}?.ToRequest()",
        ListShape list when ModelShapes.ObjectIn(list) is { } item && RequestOf(item, ModelRole.Answer) is not null =>
            $"{value}?.ConvertAll(static item => {Copy("item", list.Item)}!)",
        MapShape map when ModelShapes.ObjectIn(map) is { } item && RequestOf(item, ModelRole.Answer) is not null =>
            $"{value}?.ToDictionary(static entry => entry.Key, static entry => {Copy("entry.Value", map.Value)}!)",
        _ => value,
    };

    private static IEnumerable<Shape> PartsOf(ObjectShape shape, ModelRole role)
    {
        IEnumerable<Shape> parts = FamilyProperties.Own(shape)
            .Where(property => role == ModelRole.Answer || !property.IsReadOnly)
            .Select(static property => property.Shape)
            .Concat(shape.Kinds.Values);
        return shape.Base is null ? parts : parts.Append(shape.Base);
    }
}
