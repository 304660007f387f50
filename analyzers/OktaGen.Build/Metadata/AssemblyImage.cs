using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using OktaGen.Knowledge;

namespace OktaGen.Build.Metadata;

/// <summary>One compiled assembly, read without loading it.</summary>
internal sealed class AssemblyImage : IDisposable
{
    private readonly PEReader _image;
    private readonly Lazy<bool> _usesOktaGen;
    private readonly Lazy<Dictionary<string, TypeDefinitionHandle>> _types;

    private AssemblyImage(PEReader image, MetadataReader metadata, string path)
    {
        _image = image;
        Metadata = metadata;
        Path = path;
        Name = metadata.GetString(metadata.GetAssemblyDefinition().Name);
        _usesOktaGen = new Lazy<bool>(NamesTypesOfOktaGen);
        _types = new Lazy<Dictionary<string, TypeDefinitionHandle>>(IndexTypes);
    }

    public string Path { get; }

    public string Name { get; }

    public MetadataReader Metadata { get; }

    /// <summary>
    /// Whether it can hold clients or members that need scopes: by the types that it names, wherever these come from. Assemblies are
    /// merged, and types forwarded.
    /// </summary>
    public bool UsesOktaGen => _usesOktaGen.Value;

    /// <summary>Whether it is a program; a library otherwise.</summary>
    public bool IsProgram => _image.PEHeaders.CorHeader!.EntryPointTokenOrRelativeVirtualAddress != 0;

    /// <exception cref="UnreadableAssemblyException">There is no such file, or it is no assembly.</exception>
    public static AssemblyImage Open(string path)
    {
        PEReader? image = null;
        try
        {
            image = new PEReader(File.OpenRead(path), PEStreamOptions.PrefetchEntireImage);
            if (!image.HasMetadata)
            {
                throw new UnreadableAssemblyException(path, "it is a native library, not an assembly");
            }

            MetadataReader metadata = image.GetMetadataReader();
            return metadata.IsAssembly
                ? new AssemblyImage(image, metadata, path)
                : throw new UnreadableAssemblyException(path, "it is a module, not an assembly");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or UnreadableAssemblyException
            || UnreadableAssemblyException.IsDamage(exception))
        {
            image?.Dispose();
            throw exception switch
            {
                UnreadableAssemblyException => exception,
                FileNotFoundException or DirectoryNotFoundException => new UnreadableAssemblyException(path, "there is no such file"),
                IOException or UnauthorizedAccessException => new UnreadableAssemblyException(path, exception.Message),
                _ => new UnreadableAssemblyException(path, "it is no assembly, or a damaged one"),
            };
        }
    }

    /// <summary>The code of a method; null where it has none.</summary>
    public BlobReader? CodeOf(MethodDefinition method) =>
        method.RelativeVirtualAddress == 0 ? null : _image.GetMethodBody(method.RelativeVirtualAddress).GetILReader();

    /// <summary>Finds a type by its full name, nested ones with <c>+</c>.</summary>
    public TypeDefinitionHandle? FindType(string fullName) =>
        _types.Value.TryGetValue(fullName, out TypeDefinitionHandle handle) ? handle : null;

    public void Dispose() => _image.Dispose();

    private bool NamesTypesOfOktaGen()
    {
        MetadataStringComparer names = Metadata.StringComparer;
        return Metadata.TypeReferences.Any(handle => names.Equals(Metadata.GetTypeReference(handle).Namespace, KnownNames.Namespace))
            || Metadata.TypeDefinitions.Any(handle => names.Equals(Metadata.GetTypeDefinition(handle).Namespace, KnownNames.Namespace));
    }

    private Dictionary<string, TypeDefinitionHandle> IndexTypes()
    {
        var types = new Dictionary<string, TypeDefinitionHandle>(StringComparer.Ordinal);
        foreach (TypeDefinitionHandle handle in Metadata.TypeDefinitions)
        {
            types[TypeNames.Of(Metadata, handle)] = handle;
        }

        return types;
    }
}
