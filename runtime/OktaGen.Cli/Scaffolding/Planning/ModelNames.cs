using OktaGen.Cli.CSharp;
using OktaGen.Cli.Scaffolding.Shapes;

namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>The names of all types of a description, and how a shape is written as a type.</summary>
internal sealed class ModelNames
{
    /// <summary>The file that all open enums are written to where files are few.</summary>
    public const string OpenEnums = "OpenEnums";

    /// <summary>
    /// What no type is called: what scaffolded code names itself, what users can hardly do without, and what no file may be called on
    /// Windows.
    /// </summary>
    public static readonly string[] Reserved =
    [
        "Action", "Attribute", "CancellationToken", "Console", "DateTime", "DateTimeOffset", "Delegate", "Dictionary", "Enum",
        "Environment", "Exception",
        "Func", "Guid", "HttpContent", "IOpenEnum", "JsonElement", "JsonNode", "JsonObject", "List", "Math", "Object", "OktaCallOptions",
        "OktaCursor", "OktaFile", "OktaLink", "OktaLinks",
        "OktaPageable", "OktaResponse", "OktaScopes", "OpenEnumConverter", "Optional", "Random", "Stream", "String", "Task", "Thread",
        "Type", "Uri", "Version",
        "BodyAttribute", "Convert", "CredentialAttribute", "DebuggerBrowsableAttribute", "DebuggerBrowsableState", "DeleteAttribute",
        "DiscriminatorConverter", "GetAttribute",
        "HeaderAttribute", "IExtensible", "IReadOnlyList", "ItemsAttribute", "JsonConverterAttribute", "JsonExtensionDataAttribute",
        "JsonIgnoreAttribute", "JsonIgnoreCondition", "JsonPropertyNameAttribute",
        "JsonSerializableAttribute", "JsonSerializerContext", "JsonSourceGenerationMode", "JsonSourceGenerationOptionsAttribute",
        "LenientDateConverter", "MultipartFormDataContent", "NoNullItemsAttribute", "OptionalConverter",
        "NoScopeAttribute", "OktaClientAttribute", "OktaCredential", "PatchAttribute", "PathAttribute", "PostAttribute", "PutAttribute",
        "QueryAttribute", "RequiresScopeAttribute",
        // Members of a JSON context, which has one for each type as well, and the types that it knows anyway.
        "Boolean", "Default", "Double", "GeneratedSerializerOptions", "GetTypeInfo", "Int32", "Int64", OpenEnums, "Options",
        "AUX", "CON", "NUL", "PRN", .. Enumerable.Range(0, 10).SelectMany(static number => new[] { $"COM{number}", $"LPT{number}" }),
    ];

    private static readonly string[] s_constructions = ["List", "DictionaryString", "Nullable", "Optional", "OptionalNullable"];

    private static readonly string[] s_values =
        ["Boolean", "DateTimeOffset", "Double", "Int32", "Int64", "JsonElement", "JsonNode", "JsonObject", "String"];

    private readonly Dictionary<(ObjectShape Shape, ModelRole Role), string> _objects = [];
    private readonly Dictionary<EnumShape, string> _enums = [];
    private readonly Dictionary<string, (string Unknown, string Converter)> _ofFamilies = [];
    private readonly Dictionary<SchemaKey, string> _stems = [];
    private readonly ModelRoles _roles;
    private readonly ShapeReader _reader;

    public ModelNames(ShapeReader reader, ModelRoles roles, IEnumerable<string> taken)
    {
        _reader = reader;
        _roles = roles;

        // Components first: what is declared in place gets out of their way.
        var shapes = reader.Shapes
            .Where(static entry =>
            entry.Value switch { ObjectShape shape => shape.Key == entry.Key, EnumShape shape => shape.Key == entry.Key, _ => false })
            .OrderBy(static entry => !entry.Key.IsComponent)
            .ThenBy(static entry => entry.Key.Path.Count(static character => character == '/'))
            .ThenBy(static entry => entry.Key)
            .ToArray();
        string[] components = [.. shapes.Where(static entry => entry.Key.IsComponent).Select(entry => StemOf(entry.Key))];

        // Not all file systems tell capital letters from small ones.
        Unique = new UniqueIdentifiers(StringComparer.OrdinalIgnoreCase, [.. Reserved, .. taken, .. FindConstructed(components)]);
        foreach ((SchemaKey key, Shape _) in shapes)
        {
            _stems[key] = Unique.Make(StemOf(key));
        }

        foreach ((SchemaKey key, Shape shape) in shapes)
        {
            NameAll(shape, _stems[key]);
        }
    }

    /// <summary>All names given so far.</summary>
    public UniqueIdentifiers Unique { get; }

    public string Of(EnumShape shape) => _enums[shape];

    /// <summary>The type of an object in a role.</summary>
    public string Of(ObjectShape shape, ModelRole role) => _objects[(shape, _roles.TypeRole(shape, role))];

    /// <summary>All types of an object.</summary>
    public IEnumerable<string> AllOf(ObjectShape shape) =>
        Enum.GetValues<ModelRole>().Select(role => _objects.GetValueOrDefault((shape, role))).OfType<string>();

    /// <summary>The type of the kinds that nobody knew, of a family.</summary>
    public string UnknownOf(ObjectShape family, ModelRole role) => _ofFamilies[Of(family, role)].Unknown;

    /// <summary>The converter that reads the kinds of a family.</summary>
    public string ConverterOf(ObjectShape family, ModelRole role) => _ofFamilies[Of(family, role)].Converter;

    /// <summary>A shape as a C# type, not nullable.</summary>
    public string TypeOf(Shape shape, ModelRole role) => shape switch
    {
        ScalarShape scalar => scalar.Type,
        EnumShape @enum => Of(@enum),
        ListShape list => $"List<{TypeOf(list.Item, role == ModelRole.Update ? ModelRole.Request : role)}>",
        MapShape map => $"Dictionary<string, {TypeOf(map.Value, role == ModelRole.Update ? ModelRole.Request : role)}>",
        ObjectShape @object => Of(@object, ModelRoles.RoleInside((@object, role), @object)),
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    public static bool IsStruct(Shape shape) => shape is EnumShape or ScalarShape { IsStruct: true };

    private void NameAll(Shape shape, string stem)
    {
        if (shape is EnumShape @enum)
        {
            _enums.Add(@enum, stem);
            return;
        }

        var @object = (ObjectShape)shape;
        bool isAnswer = _roles.IsUsed(@object, ModelRole.Answer);
        bool isRequest = _roles.IsUsed(@object, ModelRole.Request);
        bool isSeparate = isRequest && isAnswer && _roles.Differs(@object);
        if (isAnswer)
        {
            Add(ModelRole.Answer, stem);
        }

        if (isSeparate || (isRequest && !isAnswer))
        {
            Add(ModelRole.Request, isSeparate ? Unique.Make(WithEnding(stem, "Request")) : stem);
        }

        if (_roles.IsUsed(@object, ModelRole.Update))
        {
            Add(ModelRole.Update, isAnswer || isRequest ? Unique.Make(WithEnding(stem, "Update")) : stem);
        }

        void Add(ModelRole role, string name)
        {
            _objects.Add((@object, role), name);
            if (@object.IsBase)
            {
                _ofFamilies.Add(name, (Unique.Make("Unknown" + name), Unique.Make(name + "Converter")));
            }
        }
    }

    // A JSON context calls a list of things ListThing, and so on. What is itself called so gets out of the way.
    private static IEnumerable<string> FindConstructed(string[] names)
    {
        HashSet<string> known = [.. names, .. s_values];
        return names.Where(name => s_constructions.Any(start => name.StartsWith(start, StringComparison.Ordinal)
            && known.Contains(name[start.Length..])));
    }

    private static string WithEnding(string stem, string ending) =>
        stem.EndsWith(ending, StringComparison.Ordinal) ? stem + "Body" : stem + ending;

    private string StemOf(SchemaKey key)
    {
        if (_reader.AskedNames.TryGetValue(key, out string? asked))
        {
            return CSharpNames.Type(asked);
        }

        if (key.Path.Length == 0)
        {
            return CSharpNames.Pascal(key.LastName);
        }

        if (!key.IsElement)
        {
            return StemAround(key.Outside) + CSharpNames.Pascal(key.LastName);
        }

        string list = StemAround(key.Outside);
        string item = CSharpNames.Singular(list);
        return item == list ? list + "Item" : item;
    }

    private string StemAround(SchemaKey key)
    {
        if (_stems.TryGetValue(key, out string? stem))
        {
            return stem;
        }

        // An operation, or a list on the way down.
        return key.Path.Length == 0 ? CSharpNames.Pascal(key.LastName) : StemOf(key);
    }
}
