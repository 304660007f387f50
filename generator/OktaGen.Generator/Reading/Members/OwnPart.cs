using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Naming;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Reading.Members;

/// <summary>The part of the generated class that the user wrote, if any: what it has already is not generated again.</summary>
internal sealed class OwnPart
{
    private readonly INamedTypeSymbol _client;
    private readonly INamedTypeSymbol? _type;
    private readonly string _generatedFile;

    private OwnPart(INamedTypeSymbol client, INamedTypeSymbol? type)
    {
        _client = client;
        _generatedFile = ClientNames.FileName(client);
        _type = type is not null && IsOwn(type) ? type : null;
    }

    /// <summary>Whether the user made the class public; null where there is no part, or it does not say.</summary>
    public bool? IsPublic => _type is not null && _type.DeclaringSyntaxReferences.Where(IsOwn).Any(SaysItsAccess)
        ? _type.DeclaredAccessibility == Accessibility.Public
        : null;

    /// <summary>Whether the user marked the class as obsolete.</summary>
    public bool IsObsolete => _type is not null && OktaAttributes.IsObsolete(_type);

    /// <summary>The names of what the user wrote in it.</summary>
    public IEnumerable<string> MemberNames => Members.Select(static member => member.Name);

    private IEnumerable<ISymbol> Members => _type?.GetMembers().Where(member => !member.IsImplicitlyDeclared && IsOwn(member)) ?? [];

    public static OwnPart Find(INamedTypeSymbol client, string className) =>
        new(client, client.ContainingNamespace.GetTypeMembers(className, 0).FirstOrDefault(static type => !type.IsFileLocal));

    /// <summary>What the generated class's name clashes with; null where it can have the name.</summary>
    public string? FindClash(string className) => _type switch
    {
        null when _client.ContainingNamespace.GetNamespaceMembers().Any(space => space.Name == className) => "a namespace of the project",
        null => null,
        { TypeKind: not TypeKind.Class } or { IsRecord: true } => "a type of the project that is no class",
        { IsStatic: true } or { IsAbstract: true } => "a class of the project that is static or abstract",
        _ when !_type.DeclaringSyntaxReferences.Where(IsOwn).All(IsPartial) => "a class of the project that is not partial",
        { BaseType.SpecialType: not SpecialType.System_Object } => "a class of the project that has a base class",
        _ when _type.InstanceConstructors.Where(IsOwn).Any(IsGeneratedConstructor) =>
            "a class of the project that has a primary constructor or the generated one",
        _ => null,
    };

    /// <summary>Whether the user implemented a member by hand.</summary>
    public bool Implements(ISymbol member) => Members.Any(own => own switch
    {
        IMethodSymbol method =>
            Is(method.ExplicitInterfaceImplementations, member) || (member is IMethodSymbol declared && IsSame(method, declared)),
        IPropertySymbol property => Is(property.ExplicitInterfaceImplementations, member),
        IEventSymbol @event => Is(@event.ExplicitInterfaceImplementations, member),
        _ => false,
    });

    /// <summary>Whether a public method of the interface would clash with another member.</summary>
    public bool HasOther(IMethodSymbol method) => Members.Any(own =>
        own.Name == method.Name && (own is not IMethodSymbol overload || Signatures.Of(overload) == Signatures.Of(method)));

    // Analyzers see the generated part as well.
    private bool IsOwn(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Any(IsOwn);

    private bool IsOwn(SyntaxReference reference)
    {
        string path = reference.SyntaxTree.FilePath;
        return !path.EndsWith(_generatedFile, StringComparison.Ordinal)
            || (path.Length > _generatedFile.Length && path[path.Length - _generatedFile.Length - 1] is not ('/' or '\\'));
    }

    private static bool Is<T>(IEnumerable<T> implemented, ISymbol member)
        where T : ISymbol => implemented.Any(one => SymbolEqualityComparer.Default.Equals(one, member));

    private static bool IsSame(IMethodSymbol method, IMethodSymbol declared) =>
        method is { DeclaredAccessibility: Accessibility.Public, IsStatic: false }
        && Signatures.Of(method) == Signatures.Of(declared)
        && SymbolEqualityComparer.Default.Equals(method.ReturnType, declared.ReturnType);

    private static bool IsPartial(SyntaxReference reference) =>
        reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword);

    private static bool SaysItsAccess(SyntaxReference reference) =>
        reference.GetSyntax() is TypeDeclarationSyntax declaration
        && declaration.Modifiers.Any(static modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword);

    private static bool IsGeneratedConstructor(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is TypeDeclarationSyntax)
        || (constructor.Parameters.Length == 1 && constructor.Parameters[0].Type.ToDisplayString() == KnownNames.OktaConnection);
}
