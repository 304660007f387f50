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

    private OwnPart(INamedTypeSymbol client, INamedTypeSymbol? type)
    {
        _client = client;
        _type = type is not null && IsOwn(type) ? type : null;
    }

    /// <summary>Whether the user made the class public; null where there is no part, or it does not say.</summary>
    public bool? IsPublic => _type is not null && _type.DeclaringSyntaxReferences.Where(IsOwn).Any(SaysItsAccess)
        ? _type.DeclaredAccessibility == Accessibility.Public
        : null;

    /// <summary>Whether the user marked the class as obsolete.</summary>
    public bool IsObsolete => _type is not null && Obsolescence.IsObsolete(_type);

    /// <summary>Whether the user said which tool the class comes from.</summary>
    public bool NamesTool => _type?.GetAttributes().Any(attribute =>
        attribute is { AttributeClass.Name: "GeneratedCodeAttribute", ApplicationSyntaxReference: { } place } && IsOwn(place)) == true;

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
    public bool Implements(ISymbol member) => Members.Any(own => (own, member) switch
    {
        (IMethodSymbol method, _) when Is(method.ExplicitInterfaceImplementations, member) => true,
        (IPropertySymbol property, _) when Is(property.ExplicitInterfaceImplementations, member) => true,
        (IEventSymbol @event, _) when Is(@event.ExplicitInterfaceImplementations, member) => true,
        _ when own.DeclaredAccessibility != Accessibility.Public || own.IsStatic != member.IsStatic => false,
        (IMethodSymbol method, IMethodSymbol declared) => IsSame(method, declared),
        (IPropertySymbol property, IPropertySymbol declared) => IsSame(property, declared),
        (IEventSymbol @event, IEventSymbol declared) => own.Name == member.Name && IsSame(@event.Type, declared.Type),
        _ => false,
    });

    /// <summary>Whether a public method of the interface would clash with another member.</summary>
    public bool HasOther(IMethodSymbol method) => Members.Any(own =>
        own.Name == method.Name && (own is not IMethodSymbol overload || Signatures.Of(overload) == Signatures.Of(method)));

    // Analyzers see the generated part as well.
    private bool IsOwn(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Any(IsOwn);

    private bool IsOwn(SyntaxReference reference) => !ClientNames.IsFileOf(_client, reference.SyntaxTree.FilePath);

    private static bool Is<T>(IEnumerable<T> implemented, ISymbol member)
        where T : ISymbol => implemented.Any(one => SymbolEqualityComparer.Default.Equals(one, member));

    private static bool IsSame(IMethodSymbol method, IMethodSymbol declared) =>
        method.MethodKind == declared.MethodKind
        && method.RefKind == declared.RefKind
        && Signatures.Of(method) == Signatures.Of(declared)
        && (IsSame(method.ReturnType, declared.ReturnType)
            || (method.IsGenericMethod && method.ReturnType.ToDisplayString() == declared.ReturnType.ToDisplayString()));

    // One that lacks an accessor leaves the member open.
    private static bool IsSame(IPropertySymbol property, IPropertySymbol declared) =>
        property.Name == declared.Name
        && property.RefKind == declared.RefKind
        && IsSame(property.Type, declared.Type)
        && property.Parameters.Length == declared.Parameters.Length
        && property.Parameters.Zip(declared.Parameters, static (one, other) => IsSame(one.Type, other.Type)).All(static same => same)
        && HasAccessor(property.GetMethod, declared.GetMethod)
        && HasAccessor(property.SetMethod, declared.SetMethod)
        && property.SetMethod?.IsInitOnly == (declared.SetMethod ?? property.SetMethod)?.IsInitOnly;

    private static bool HasAccessor(IMethodSymbol? accessor, IMethodSymbol? declared) =>
        declared is null || accessor is { DeclaredAccessibility: Accessibility.Public };

    private static bool IsSame(ITypeSymbol type, ITypeSymbol declared) => SymbolEqualityComparer.Default.Equals(type, declared);

    private static bool IsPartial(SyntaxReference reference) =>
        reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword);

    private static bool SaysItsAccess(SyntaxReference reference) =>
        reference.GetSyntax() is TypeDeclarationSyntax declaration
        && declaration.Modifiers.Any(static modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword);

    private static bool IsGeneratedConstructor(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is TypeDeclarationSyntax)
        || (constructor.Parameters.Length == 1 && constructor.Parameters[0].Type.ToDisplayString() == KnownNames.OktaConnection);
}
