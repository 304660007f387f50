using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Symbols;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Reading.Json;

/// <summary>The JSON contexts that a client can use: its own, and those that packages bring for their types.</summary>
internal sealed class JsonContexts
{
    private readonly ReadingInput _input;
    private readonly ITypeSymbol? _own;

    private JsonContexts(ReadingInput input, ITypeSymbol? own, bool isUnusable)
    {
        _input = input;
        _own = isUnusable ? null : own;
        IsUnusable = isUnusable;
    }

    /// <summary>The context where it names no type; null where it does, or there is none.</summary>
    public IncompleteContextModel? Incomplete { get; private init; }

    /// <summary>Whether the named context cannot be used: endpoints that need it are refused without a further word.</summary>
    public bool IsUnusable { get; }

    public static Result<JsonContexts> Read(AttributeData clientAttribute, ReadingInput input)
    {
        ITypeSymbol? own = FindOwn(clientAttribute, input.Compilation);
        if (own is null || JsonContextFaults.Find(own, input) is not { } fault)
        {
            return new JsonContexts(input, own, isUnusable: false);
        }

        var finding = Finding.At(clientAttribute, input.Client, input, FindingKind.UnusableJsonContext, input.Client.Name, own.Name, fault);
        var contexts = new JsonContexts(input, own, isUnusable: true) { Incomplete = IncompleteContextReader.Read(own, input) };
        return new Result<JsonContexts>(contexts, ImmutableArray.Create(finding));
    }

    /// <summary>The context that a client names, or else its project; null for none.</summary>
    public static ITypeSymbol? FindOwn(AttributeData clientAttribute, Compilation compilation) =>
        OktaAttributes.Named(clientAttribute, "JsonContext") as ITypeSymbol ?? ContextOf(compilation.Assembly);

    /// <summary>The context that serves a type; null where none does.</summary>
    public ITypeSymbol? Find(ITypeSymbol type)
    {
        // A package's types come with a context of their own, whichever interface uses them.
        return JsonShapes.InnermostOf(type, _input.Types).ContainingAssembly is { } assembly
            && !SymbolEqualityComparer.Default.Equals(assembly, _input.Compilation.Assembly)
            && ContextOf(assembly) is { } packaged
            && JsonContextFaults.Find(packaged, _input) is null
            ? packaged
            : _own;
    }

    private static ITypeSymbol? ContextOf(IAssemblySymbol assembly) =>
        OktaAttributes.Find(assembly.GetAttributes(), KnownNames.OktaJsonContextAttribute) is { ConstructorArguments.Length: 1 } attribute
            ? OktaAttributes.ValueOf(attribute.ConstructorArguments[0]) as ITypeSymbol
            : null;
}
