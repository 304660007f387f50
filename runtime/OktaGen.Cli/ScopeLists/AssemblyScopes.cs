using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace OktaGen.Cli.ScopeLists;

/// <summary>
/// The scopes that compiled code needs: those that its own endpoints declare, those of the endpoints of other assemblies that it calls, and those that
/// libraries say they need of their host. Read from metadata: nothing of the code is run, nor loaded.
/// </summary>
internal static class AssemblyScopes
{
    private const string RequiresScope = "RequiresScopeAttribute";
    private const string NoScope = "NoScopeAttribute";
    private const string NeededScopes = "OktaNeededScopesAttribute";

    /// <summary>The scopes, in order.</summary>
    /// <param name="path">The app's assembly. The assemblies that it refers to are looked for beside it.</param>
    /// <exception cref="ToolException">The file is no .NET assembly.</exception>
    public static IReadOnlyCollection<string> Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new ToolException($"There is no assembly {path}. Build the app, and give its dll.");
        }

        var scopes = new SortedSet<string>(StringComparer.Ordinal);
        Visit(path, reader =>
        {
            scopes.UnionWith(Declared(reader, static _ => true));
            string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
            foreach (AssemblyReferenceHandle handle in reader.AssemblyReferences)
            {
                string library = Path.Combine(folder, reader.GetString(reader.GetAssemblyReference(handle).Name) + ".dll");
                if (File.Exists(library))
                {
                    HashSet<string> called = CallsOf(reader, handle);
                    Visit(library, other =>
                    {
                        scopes.UnionWith(Declared(other, called.Contains));
                        scopes.UnionWith(ScopesIn(other, other.GetAssemblyDefinition().GetCustomAttributes(), NeededScopes) ?? []);
                    });
                }
            }
        });
        return scopes;
    }

    private static void Visit(string path, Action<MetadataReader> visit)
    {
        using var file = new PEReader(File.OpenRead(path));
        try
        {
            if (file.HasMetadata && file.GetMetadataReader() is { IsAssembly: true } reader)
            {
                visit(reader);
                return;
            }
        }
        catch (BadImageFormatException)
        {
            // The message below is the better one.
        }

        throw new ToolException($"{path} is no .NET assembly.");
    }

    /// <summary>What the chosen methods declare: of their own, or by their type.</summary>
    private static IEnumerable<string> Declared(MetadataReader reader, Func<string, bool> isChosen)
    {
        ILookup<TypeDefinitionHandle, string> implementations = ImplementationsIn(reader);
        foreach (TypeDefinitionHandle handle in reader.TypeDefinitions)
        {
            TypeDefinition type = reader.GetTypeDefinition(handle);
            IReadOnlyList<string> ofType = ScopesIn(reader, type.GetCustomAttributes(), RequiresScope) ?? [];
            string[] names = [NameOf(reader, handle), .. implementations[handle]];
            foreach (MethodDefinitionHandle methodHandle in type.GetMethods())
            {
                MethodDefinition method = reader.GetMethodDefinition(methodHandle);
                string methodName = reader.GetString(method.Name);
                if (names.Any(name => isChosen($"{name}.{methodName}")))
                {
                    IReadOnlyList<string> own = ScopesIn(reader, method.GetCustomAttributes(), RequiresScope)
                        ?? (ScopesIn(reader, method.GetCustomAttributes(), NoScope) is null ? ofType : []);
                    foreach (string scope in own)
                    {
                        yield return scope;
                    }
                }
            }
        }
    }

    /// <summary>The names of the classes that implement each interface: generated clients may be called by either.</summary>
    private static ILookup<TypeDefinitionHandle, string> ImplementationsIn(MetadataReader reader) =>
        (from type in reader.TypeDefinitions
         from implementation in reader.GetTypeDefinition(type).GetInterfaceImplementations()
         let contract = reader.GetInterfaceImplementation(implementation).Interface
         where contract.Kind == HandleKind.TypeDefinition
         select (Contract: (TypeDefinitionHandle)contract, Name: NameOf(reader, type))).ToLookup(static pair => pair.Contract, static pair => pair.Name);

    /// <summary>The methods of another assembly that the code calls, by type and name: overloads count as one.</summary>
    private static HashSet<string> CallsOf(MetadataReader reader, AssemblyReferenceHandle assembly)
    {
        HashSet<string> calls = new(StringComparer.Ordinal);
        foreach (MemberReferenceHandle handle in reader.MemberReferences)
        {
            MemberReference member = reader.GetMemberReference(handle);
            if (member.Parent.Kind == HandleKind.TypeReference && AssemblyOf(reader, (TypeReferenceHandle)member.Parent) == assembly)
            {
                calls.Add($"{NameOf(reader, (TypeReferenceHandle)member.Parent)}.{reader.GetString(member.Name)}");
            }
        }

        return calls;
    }

    private static AssemblyReferenceHandle AssemblyOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        EntityHandle scope = reader.GetTypeReference(handle).ResolutionScope;
        return scope.Kind switch
        {
            HandleKind.TypeReference => AssemblyOf(reader, (TypeReferenceHandle)scope),
            HandleKind.AssemblyReference => (AssemblyReferenceHandle)scope,
            _ => default,
        };
    }

    private static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        TypeReference type = reader.GetTypeReference(handle);
        string name = reader.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{NameOf(reader, (TypeReferenceHandle)type.ResolutionScope)}+{name}"
            : $"{reader.GetString(type.Namespace)}.{name}";
    }

    private static string NameOf(MetadataReader reader, TypeDefinitionHandle handle)
    {
        TypeDefinition type = reader.GetTypeDefinition(handle);
        string name = reader.GetString(type.Name);
        return type.GetDeclaringType() is { IsNil: false } declaring ? $"{NameOf(reader, declaring)}+{name}" : $"{reader.GetString(type.Namespace)}.{name}";
    }

    /// <summary>The texts of an attribute of OktaGen; null where it is not there.</summary>
    private static List<string>? ScopesIn(MetadataReader reader, CustomAttributeHandleCollection attributes, string name)
    {
        List<string>? scopes = null;
        foreach (CustomAttributeHandle handle in attributes)
        {
            CustomAttribute attribute = reader.GetCustomAttribute(handle);
            if (IsAttribute(reader, attribute, name))
            {
                scopes ??= [];
                scopes.AddRange(TextsOf(reader.GetBlobReader(attribute.Value)));
            }
        }

        return scopes;
    }

    private static bool IsAttribute(MetadataReader reader, CustomAttribute attribute, string name)
    {
        (StringHandle space, StringHandle type) = attribute.Constructor.Kind switch
        {
            HandleKind.MemberReference when reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent =>
                Names(reader.GetTypeReference((TypeReferenceHandle)parent)),
            _ => default,
        };
        return !type.IsNil && reader.StringComparer.Equals(type, name) && reader.StringComparer.Equals(space, nameof(OktaGen));

        static (StringHandle Namespace, StringHandle Name) Names(TypeReference type) => (type.Namespace, type.Name);
    }

    // ECMA-335, II.23.3: a prolog of two bytes, then the one argument, an array of strings.
    private static List<string> TextsOf(BlobReader value)
    {
        List<string> texts = [];
        if (value.Length > 6)
        {
            value.ReadUInt16();
            for (int count = value.ReadInt32(); count > 0; count--)
            {
                if (value.ReadSerializedString() is { } text)
                {
                    texts.Add(text);
                }
            }
        }

        return texts;
    }
}
