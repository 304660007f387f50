using System.Reflection.Metadata;
using OktaGen.Knowledge.Sdk;

namespace OktaGen.Build.Metadata;

/// <summary>
/// An assembly and what it refers to, found by name among files. What is referred to and there is read, whoever seems to have signed it: a
/// key's token is no proof of anything.
/// </summary>
internal sealed class AssemblySet : IDisposable
{
    // Keys that sign the framework and Microsoft's packages: with a name of theirs, those files need not be there.
    private static readonly HashSet<string> s_frameworkKeys = new(StringComparer.Ordinal)
    {
        "31BF3856AD364E35", "7CEC85D7BEA7798E", "ADB9793829DDAE60", "B03F5F7F11D50A3A", "B77A5C561934E089", "CC7B13FFCD2DDD51",
    };

    private static readonly string[] s_frameworkNames =
    [
        "Accessibility", "Microsoft", "PresentationCore", "PresentationFramework", "PresentationUI", "ReachFramework", "System",
        "UIAutomationClient",
        "UIAutomationProvider", "UIAutomationTypes", "WindowsBase", "WindowsFormsIntegration", "mscorlib", "netstandard",
    ];

    private readonly string[] _references;
    private readonly Dictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, AssemblyImage?> _opened = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(AssemblyImage File, EntityHandle Type), MetadataType?> _resolved = [];
    private readonly SortedDictionary<string, UnreadableReference> _unreadable = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<AssemblyImage>> _leadingToOktaGen;
    private readonly Lazy<Dictionary<string, string>> _misnamed;

    /// <param name="path">The assembly.</param>
    /// <param name="references">The files among which references are found: an assembly's file mostly has its name.</param>
    /// <exception cref="UnreadableAssemblyException">The assembly itself cannot be read.</exception>
    public AssemblySet(string path, IEnumerable<string> references)
    {
        _references = [.. references];
        _misnamed = new Lazy<Dictionary<string, string>>(FindMisnamed);
        _leadingToOktaGen = new Lazy<HashSet<AssemblyImage>>(FindLeadingToOktaGen);
        foreach (string reference in _references)
        {
            string name = Path.GetFileNameWithoutExtension(reference);
            if (!_paths.ContainsKey(name))
            {
                _paths.Add(name, reference);
            }
        }

        Root = AssemblyImage.Open(path);
        _opened[Root.Name] = Root;
        foreach (AssemblyReferenceHandle handle in Root.Metadata.AssemblyReferences)
        {
            Find(Root, handle);
        }
    }

    /// <summary>The assembly.</summary>
    public AssemblyImage Root { get; }

    /// <summary>References that cannot be read, by name.</summary>
    public IEnumerable<UnreadableReference> Unreadable => _unreadable.Values;

    /// <summary>The assemblies that use OktaGen among those that the assembly refers to, directly or not, by name.</summary>
    public IReadOnlyList<AssemblyImage> FindLibraries() =>
        [.. _leadingToOktaGen.Value.Where(file => file != Root && file.UsesOktaGen)
            .OrderBy(static file => file.Name, StringComparer.Ordinal)];

    /// <summary>Finds the definition of a type; null where it is none of these assemblies', or cannot be found.</summary>
    public MetadataType? Resolve(AssemblyImage file, EntityHandle type)
    {
        if (!_resolved.TryGetValue((file, type), out MetadataType? resolved))
        {
            resolved = type.Kind switch
            {
                _ when !_leadingToOktaGen.Value.Contains(file) => null,
                HandleKind.TypeDefinition => new MetadataType(file, (TypeDefinitionHandle)type),
                HandleKind.TypeReference => Find(file, (TypeReferenceHandle)type),
                HandleKind.TypeSpecification =>
                    GenericTypeOf(file, (TypeSpecificationHandle)type) is { } generic ? Resolve(file, generic) : null,
                _ => null,
            };
            _resolved.Add((file, type), resolved);
        }

        return resolved;
    }

    public void Dispose()
    {
        foreach (AssemblyImage? file in _opened.Values)
        {
            file?.Dispose();
        }
    }

    private MetadataType? Find(AssemblyImage file, TypeReferenceHandle handle)
    {
        string name = TypeNames.Of(file.Metadata, handle);
        EntityHandle scope = TypeNames.ScopeOf(file.Metadata, handle);
        AssemblyImage? found = scope.Kind == HandleKind.AssemblyReference ? Find(file, (AssemblyReferenceHandle)scope) : file;
        if (found is null || !_leadingToOktaGen.Value.Contains(found))
        {
            return null;
        }

        // A type that has moved: a forwarder leads to where it went, and there are only so many.
        for (int moves = 0; found is not null && moves < 10; moves++)
        {
            if (found.FindType(name) is { } type)
            {
                return new MetadataType(found, type);
            }

            found = FindForwarder(found, name);
        }

        return null;
    }

    private AssemblyImage? FindForwarder(AssemblyImage file, string name)
    {
        string outermost = name.Split('+')[0];
        foreach (ExportedTypeHandle handle in file.Metadata.ExportedTypes)
        {
            ExportedType exported = file.Metadata.GetExportedType(handle);
            if (exported.Implementation.Kind == HandleKind.AssemblyReference && outermost == NameOf(file.Metadata, exported))
            {
                return Find(file, (AssemblyReferenceHandle)exported.Implementation);
            }
        }

        return null;
    }

    private static string NameOf(MetadataReader metadata, ExportedType type) =>
        type.Namespace.IsNil ? metadata.GetString(type.Name) : metadata.GetString(type.Namespace) + "." + metadata.GetString(type.Name);

    private AssemblyImage? Find(AssemblyImage file, AssemblyReferenceHandle handle)
    {
        AssemblyReference reference = file.Metadata.GetAssemblyReference(handle);
        string name = file.Metadata.GetString(reference.Name);
        if (_opened.TryGetValue(name, out AssemblyImage? opened))
        {
            return opened;
        }

        // Of Okta's own SDK the references alone tell enough.
        opened = Open(name, isDispensable: name == SdkNames.Assembly || IsFramework(file.Metadata, reference, name));
        _opened.Add(name, opened);
        return opened;
    }

    private AssemblyImage? Open(string name, bool isDispensable)
    {
        string? path = _paths.TryGetValue(name, out string? called) ? called : null;
        try
        {
            AssemblyImage? image = path is null ? null : AssemblyImage.Open(path);
            if (image is not null && IsCalled(image, name))
            {
                return image;
            }

            image?.Dispose();
            if (!isDispensable && _misnamed.Value.TryGetValue(name, out string? misnamed))
            {
                return AssemblyImage.Open(misnamed);
            }
        }
        catch (UnreadableAssemblyException exception)
        {
            _unreadable[name] = new UnreadableReference(name, exception.Path, exception.Reason);
            return null;
        }

        if (path is not null || !isDispensable)
        {
            _unreadable[name] = new UnreadableReference(name, path, path is null
                ? "it is not among the references"
                : "its file holds another assembly");
        }

        return null;
    }

    // Neither operations nor what inherits them can be in an assembly from which no reference leads to OktaGen's types: the framework's,
    // mostly.
    private HashSet<AssemblyImage> FindLeadingToOktaGen()
    {
        var users = new Dictionary<AssemblyImage, List<AssemblyImage>> { [Root] = [] };
        var pending = new Stack<AssemblyImage>(users.Keys);
        while (pending.Count > 0)
        {
            AssemblyImage user = pending.Pop();
            foreach (AssemblyImage used in ReferencesOf(user))
            {
                if (!users.TryGetValue(used, out List<AssemblyImage>? others))
                {
                    users.Add(used, others = []);
                    pending.Push(used);
                }

                others.Add(user);
            }
        }

        var leading = new HashSet<AssemblyImage>(users.Keys.Where(static file => file.UsesOktaGen));
        pending = new Stack<AssemblyImage>(leading);
        while (pending.Count > 0)
        {
            foreach (AssemblyImage user in users[pending.Pop()].Where(leading.Add))
            {
                pending.Push(user);
            }
        }

        return leading;
    }

    // What a reference refers to may well be absent: a package that only its own build needed.
    private IEnumerable<AssemblyImage> ReferencesOf(AssemblyImage file)
    {
        foreach (AssemblyReferenceHandle handle in file.Metadata.AssemblyReferences)
        {
            string name = file.Metadata.GetString(file.Metadata.GetAssemblyReference(handle).Name);
            if ((_opened.ContainsKey(name) || _paths.ContainsKey(name)) && Find(file, handle) is { } found)
            {
                yield return found;
            }
        }
    }

    // By the names of the assemblies in them, the files that are called otherwise.
    private Dictionary<string, string> FindMisnamed()
    {
        var misnamed = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string path in _references)
        {
            try
            {
                using var image = AssemblyImage.Open(path);
                if (!IsCalled(image, Path.GetFileNameWithoutExtension(path)) && !misnamed.ContainsKey(image.Name))
                {
                    misnamed.Add(image.Name, path);
                }
            }
            catch (UnreadableAssemblyException)
            {
                // It is told of where it is referred to.
            }
        }

        return misnamed;
    }

    private static bool IsCalled(AssemblyImage image, string name) => string.Equals(image.Name, name, StringComparison.OrdinalIgnoreCase);

    private static bool IsFramework(MetadataReader metadata, AssemblyReference reference, string name) =>
        s_frameworkNames.Any(known => name.StartsWith(known, StringComparison.OrdinalIgnoreCase)
            && (name.Length == known.Length || name[known.Length] == '.'))
        && s_frameworkKeys.Contains(string.Concat(metadata.GetBlobBytes(reference.PublicKeyOrToken)
        .Select(static part => part.ToString("X2", System.Globalization.CultureInfo.InvariantCulture))));

    // Null for what is no named type, such as an array.
    private static EntityHandle? GenericTypeOf(AssemblyImage file, TypeSpecificationHandle handle)
    {
        BlobReader signature = file.Metadata.GetBlobReader(file.Metadata.GetTypeSpecification(handle).Signature);
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
        {
            return null;
        }

        // Class or value type, which does not matter here.
        signature.ReadByte();
        EntityHandle type = signature.ReadTypeHandle();
        return type.Kind == HandleKind.TypeSpecification ? throw new BadImageFormatException() : type;
    }
}
