using System.Reflection;
using System.Reflection.Metadata;
using OktaGen.Build.Metadata;
using OktaGen.Cli.CSharp;

namespace OktaGen.Cli.Scaffolding.Reuse;

/// <summary>Reads the models of one assembly from its metadata: nothing of it is loaded, nor run.</summary>
internal sealed class CompiledModelReader
{
    private readonly AssemblyImage _image;
    private readonly MetadataReader _metadata;

    private CompiledModelReader(AssemblyImage image)
    {
        _image = image;
        _metadata = image.Metadata;
    }

    /// <summary>The public types of an assembly that have one of these names, by it.</summary>
    /// <exception cref="ToolException">The file is no assembly, or a damaged one.</exception>
    public static IReadOnlyDictionary<string, CompiledModel> Read(string path, IReadOnlySet<string> names)
    {
        try
        {
            using var image = AssemblyImage.Open(path);
            return new CompiledModelReader(image).Read(names);
        }
        catch (UnreadableAssemblyException exception)
        {
            throw new ToolException($"--uses: {exception.Message}. Give the dll of a project or package that the code will refer to.");
        }
        catch (Exception exception) when (UnreadableAssemblyException.IsDamage(exception))
        {
            throw new ToolException($"--uses: '{path}' cannot be read: it is a damaged assembly.", exception);
        }
    }

    // Of two namespaces the first has it. What metadata calls a namespace is written into code, and so has to be one.
    private Dictionary<string, CompiledModel> Read(IReadOnlySet<string> names) => _metadata.TypeDefinitions
        .Select(handle => (Handle: handle, Type: _metadata.GetTypeDefinition(handle)))
        .Where(entry => (entry.Type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public
            && names.Contains(_metadata.GetString(entry.Type.Name))
            && CSharpNames.IsNamespace(_metadata.GetString(entry.Type.Namespace)))
        .Select(entry => (Name: _metadata.GetString(entry.Type.Name), Model: Read(entry.Handle, entry.Type)))
        .GroupBy(static entry => entry.Name)
        .ToDictionary(
            static entries => entries.Key,
            static entries => entries.Select(static entry => entry.Model).MinBy(static model => model.FullName, StringComparer.Ordinal)!);

    private CompiledModel Read(TypeDefinitionHandle handle, TypeDefinition type)
    {
        MethodDefinition[] methods = [.. type.GetMethods().Select(_metadata.GetMethodDefinition)];
        string? converter = ConverterOf(type.GetCustomAttributes());
        TypeDefinition? convertersType = converter is not null && _image.FindType(converter) is { } found
            ? _metadata.GetTypeDefinition(found) : null;
        string? baseName = NameOf(type.BaseType);
        return new CompiledModel(TypeNames.Of(_metadata, handle), _image.Name)
        {
            IsStruct = baseName == "System.ValueType",
            IsAbstract = (type.Attributes & TypeAttributes.Abstract) != 0,
            HasConstructor = methods.Any(method => NameOf(method) == ".ctor"
                && method.DecodeSignature(SignatureNames.Instance, null).ParameterTypes.Length == 0
                && (method.Attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family),
            Base = baseName,
            Converter = converter,
            Discriminators = TextsOf(convertersType, ".ctor"),
            Kinds = TextsOf(convertersType, "SelectType"),
            Properties = ReadProperties(type),
            Values = ReadValues(methods),
            Request = methods.Where(method => NameOf(method) == "ToRequest" && IsPublic(method))
                .Select(static method => method.DecodeSignature(SignatureNames.Instance, null))
                .FirstOrDefault(static signature => signature is { Header.IsInstance: true, ParameterTypes.Length: 0 }).ReturnType,
        };
    }

    private Dictionary<string, CompiledProperty> ReadProperties(TypeDefinition type)
    {
        var properties = new Dictionary<string, CompiledProperty>(StringComparer.Ordinal);
        foreach (PropertyDefinition property in type.GetProperties().Select(_metadata.GetPropertyDefinition))
        {
            MethodSignature<string> signature = property.DecodeSignature(SignatureNames.Instance, null);
            PropertyAccessors accessors = property.GetAccessors();
            if (signature is { Header.IsInstance: true, ParameterTypes.Length: 0 }
                && IsPublic(accessors.Getter)
                && IsPublic(accessors.Setter))
            {
                var attributes = new OktaAttributes(_metadata, property.GetCustomAttributes());
                properties[_metadata.GetString(property.Name)] = new CompiledProperty(
                    attributes.TextOf("System.Text.Json.Serialization.JsonPropertyNameAttribute"),
                    signature.ReturnType,
                    attributes.Has("System.Runtime.CompilerServices.RequiredMemberAttribute"),
                    ConverterOf(property.GetCustomAttributes()))
                {
                    HoldsRest = attributes.Has("System.Text.Json.Serialization.JsonExtensionDataAttribute"),
                };
            }
        }

        return properties;
    }

    // Each getter makes a value of one text.
    private Dictionary<string, string> ReadValues(IEnumerable<MethodDefinition> methods)
    {
        const string Getter = "get_";
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (MethodDefinition method in methods.Where(method => (method.Attributes & MethodAttributes.Static) != 0 && IsPublic(method)))
        {
            if (NameOf(method) is var name
                && name.StartsWith(Getter, StringComparison.Ordinal)
                && TextsOf(method) is [var only])
            {
                values[name[Getter.Length..]] = only;
            }
        }

        return values;
    }

    private string[] TextsOf(TypeDefinition? type, string method) => type is not { } found ? [] :
    [
        .. found.GetMethods().Select(_metadata.GetMethodDefinition)
            .Where(definition => NameOf(definition) == method)
            .SelectMany(TextsOf),
    ];

    private string[] TextsOf(MethodDefinition method) =>
        _image.CodeOf(method) is { } code ? [.. InstructionReader.TextsIn(code, _metadata)] : [];

    // As it is serialized: with the assembly of a type that lies in another, and of each type argument.
    private string? ConverterOf(CustomAttributeHandleCollection attributes) =>
        new OktaAttributes(_metadata, attributes).TextOf("System.Text.Json.Serialization.JsonConverterAttribute")?.Split(',', '[')[0];

    private string NameOf(MethodDefinition method) => _metadata.GetString(method.Name);

    private string? NameOf(EntityHandle type) => type.Kind switch
    {
        _ when type.IsNil => null,
        HandleKind.TypeDefinition => TypeNames.Of(_metadata, (TypeDefinitionHandle)type),
        HandleKind.TypeReference => TypeNames.Of(_metadata, (TypeReferenceHandle)type),
        _ => string.Empty,
    };

    private bool IsPublic(MethodDefinitionHandle method) => !method.IsNil && IsPublic(_metadata.GetMethodDefinition(method));

    private static bool IsPublic(MethodDefinition method) =>
        (method.Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public;
}
