using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Naming;
using OktaGen.Generator.Reading.Symbols;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Reading.Json;

/// <summary>The JSON types of one client, and the context that serves each.</summary>
internal sealed class JsonTypes
{
    private readonly ParserContext _context;
    private readonly ITypeSymbol? _ownContext;
    private readonly List<JsonTypeModel> _types = [];
    private readonly List<JsonContextModel> _contexts = [];

    public JsonTypes(ParserContext context, AttributeData clientAttribute)
    {
        _context = context;
        _ownContext = OktaAttributes.Named(clientAttribute, "JsonContext") as ITypeSymbol ?? ContextOf(context.Compilation.Assembly);
        if (_ownContext is not null && FindFault(_ownContext) is { } fault)
        {
            IsUnusable = true;
            context.Report(FindingKind.UnusableJsonContext, clientAttribute, context.Client, context.Client.Name, _ownContext.Name, fault);
        }
    }

    /// <summary>Whether the named context cannot be used: endpoints that need it are refused without a further word.</summary>
    public bool IsUnusable { get; }

    public EquatableArray<JsonTypeModel> Types => new([.. _types]);

    public EquatableArray<JsonContextModel> Contexts => new([.. _contexts]);

    /// <summary>The index of a type; -1 where no context serves it.</summary>
    public int Find(ITypeSymbol type, ISymbol place, string member)
    {
        JsonShape shape = ShapeOf(type, out ITypeSymbol part);
        int index = Find(part, _context.PlainNameOf(type), shape, shape == JsonShape.Collection ? _context.NameOf(part) : null, StemOf(type, part, shape));
        if (index >= 0)
        {
            CheckIsKnown(type, part, place, member);
        }

        return index;
    }

    /// <summary>The index of the list of a type, which a page is read as; -1 where no context serves it.</summary>
    public int FindListOf(ITypeSymbol item, ISymbol place, string member)
    {
        string name = $"global::System.Collections.Generic.List<{_context.PlainNameOf(item)}>";
        int index = Find(item, name, JsonShape.List, null, NameOf(item) + "List");
        if (index >= 0)
        {
            CheckIsKnown(null, item, place, member);
        }

        return index;
    }

    private int Find(ITypeSymbol part, string name, JsonShape shape, string? element, string stem)
    {
        ITypeSymbol? context = ContextFor(part);
        if (context is null)
        {
            return -1;
        }

        int contextIndex = IndexOfContext(context);
        int index = _types.FindIndex(known => known.Type == name && known.Context == contextIndex);
        if (index < 0)
        {
            index = _types.Count;
            _types.Add(new JsonTypeModel(
                name, shape, element, _context.MemberNames.Make("JsonOf" + stem), _context.MemberNames.Make("s_json" + stem), contextIndex));
        }

        return index;
    }

    private JsonShape ShapeOf(ITypeSymbol type, out ITypeSymbol part)
    {
        part = type;
        if (type is IArrayTypeSymbol array)
        {
            if (array.ElementType.SpecialType == SpecialType.System_Byte)
            {
                return JsonShape.Whole;
            }

            part = array.ElementType;
            return JsonShape.Array;
        }

        JsonShape shape = type.OriginalDefinition.SpecialType switch
        {
            SpecialType.System_Nullable_T => JsonShape.Nullable,
            SpecialType.System_Collections_Generic_IEnumerable_T
                or SpecialType.System_Collections_Generic_ICollection_T
                or SpecialType.System_Collections_Generic_IList_T
                or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
                or SpecialType.System_Collections_Generic_IReadOnlyList_T => JsonShape.Collection,
            _ => KnownTypes.Is(type, _context.Types.ListOfT) ? JsonShape.List : JsonShape.Whole,
        };
        if (shape != JsonShape.Whole)
        {
            part = ((INamedTypeSymbol)type).TypeArguments[0];
        }

        return shape;
    }

    private static string StemOf(ITypeSymbol type, ITypeSymbol part, JsonShape shape) =>
        shape is JsonShape.List or JsonShape.Array ? NameOf(part) + shape : NameOf(type);

    private static string NameOf(ITypeSymbol type) => type is IArrayTypeSymbol array ? NameOf(array.ElementType) + "Array" : type.Name;

    private void CheckIsKnown(ITypeSymbol? whole, ITypeSymbol part, ISymbol place, string member)
    {
        if (_context.WithFindings
            && ContextFor(part) is { } context
            && JsonContextTypes.AreMissing(context, whole, part, _context.Types))
        {
            _context.ReportJsonType(FindingKind.UnknownJsonType, place, member, part, context);
        }
    }

    /// <summary>How much is known; to go back to, should the endpoint that is being read be refused.</summary>
    public (int Types, int Contexts) Mark() => (_types.Count, _contexts.Count);

    /// <summary>Forgets what only a refused endpoint needs: a field that nothing uses is a warning in generated code.</summary>
    public void GoBackTo((int Types, int Contexts) mark)
    {
        _types.RemoveRange(mark.Types, _types.Count - mark.Types);
        _contexts.RemoveRange(mark.Contexts, _contexts.Count - mark.Contexts);
    }

    private ITypeSymbol? ContextFor(ITypeSymbol type)
    {
        // A package's types come with a context of their own, whichever interface uses them.
        ITypeSymbol element = type;
        while (ShapeOf(element, out ITypeSymbol part) != JsonShape.Whole)
        {
            element = part;
        }

        if (element.ContainingAssembly is { } assembly
            && !SymbolEqualityComparer.Default.Equals(assembly, _context.Compilation.Assembly)
            && ContextOf(assembly) is { } packaged
            && FindFault(packaged) is null)
        {
            return packaged;
        }

        return IsUnusable ? null : _ownContext;
    }

    private static ITypeSymbol? ContextOf(IAssemblySymbol assembly) =>
        OktaAttributes.Find(assembly.GetAttributes(), KnownNames.OktaJsonContextAttribute) is { ConstructorArguments.Length: 1 } attribute
            ? OktaAttributes.ValueOf(attribute.ConstructorArguments[0]) as ITypeSymbol
            : null;

    private string? FindFault(ITypeSymbol context)
    {
        if (!InheritsFrom(context, _context.Types.JsonSerializerContext))
        {
            return "it does not derive from JsonSerializerContext";
        }

        if (!_context.Compilation.IsSymbolAccessibleWithin(context, _context.Compilation.Assembly))
        {
            return "generated code cannot reach it: make it internal or public";
        }

        if (ClientNames.IsFileLocal(context))
        {
            return "generated code cannot reach it: it is local to its file";
        }

        if (context is INamedTypeSymbol { IsGenericType: true } or { IsAbstract: true } or { ContainingType.IsGenericType: true })
        {
            return "it is generic or abstract";
        }

        if (context.GetMembers("Default").Any(static member => member is IPropertySymbol { IsStatic: true }))
        {
            return null;
        }

        bool isOwn = SymbolEqualityComparer.Default.Equals(context.ContainingAssembly, _context.Compilation.Assembly);
        bool declaresTypes = context.GetAttributes().Any(attribute =>
            SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, _context.Types.JsonSerializableAttribute));
        return (isOwn, declaresTypes) switch
        {
            (false, _) => "it has no 'Default'",
            (_, false) => "it declares no type: add [JsonSerializable(typeof(…))] to it",
            _ when _context.LanguageVersion < LanguageVersion.CSharp9 => "System.Text.Json completes contexts from C# 9 on",
            _ => IsPartial(context) ? null : "System.Text.Json cannot complete it: make it and the types around it partial",
        };
    }

    private static bool IsPartial(ITypeSymbol context)
    {
        for (ITypeSymbol? type = context; type is not null; type = type.ContainingType)
        {
            if (!type.DeclaringSyntaxReferences.All(static reference =>
                reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool InheritsFrom(ITypeSymbol type, INamedTypeSymbol? ancestor)
    {
        for (INamedTypeSymbol? current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, ancestor))
            {
                return true;
            }
        }

        return false;
    }

    private int IndexOfContext(ITypeSymbol context)
    {
        string name = _context.NameOf(context);
        int index = _contexts.FindIndex(known => known.Type == name);
        if (index < 0)
        {
            index = _contexts.Count;
            _contexts.Add(new JsonContextModel(name, _context.MemberNames.Make("s_json")));
        }

        return index;
    }
}
