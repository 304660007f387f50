using Microsoft.CodeAnalysis;
using OktaGen.Generator.Reading.Naming;
using OktaGen.Generator.Reading.Symbols;

namespace OktaGen.Generator.Reading.Members;

/// <summary>Selects the members that a client class must implement, each once, and says how.</summary>
internal sealed class MemberSelection(string className, OwnPart ownPart, ReadingInput input)
{
    // Members of object that a public method of the same name would hide.
    private static readonly HashSet<string> s_objectMembers = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals",
    };

    private readonly INamedTypeSymbol _client = input.Client;
    private readonly bool _isPublic = ClientNames.IsPublic(input.Client);
    private readonly HashSet<ISymbol> _members = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, INamedTypeSymbol> _signatures = new(StringComparer.Ordinal);

    /// <summary>Looks at the next member; null where it need not be implemented, or was there already.</summary>
    public ClientMember? Next(ISymbol member)
    {
        // Members with a body and nested types need no implementation; accessors come with their property or event.
        if (!member.IsAbstract || member is INamedTypeSymbol || member is IMethodSymbol { AssociatedSymbol: not null })
        {
            return null;
        }

        // Declared abstract anew: the inherited member is to be implemented, even though it has a body.
        member = ReabstractedBy(member) ?? member;
        if (HasBodyElsewhere(member) || !_members.Add(member))
        {
            return null;
        }

        bool isImplementable = !BrokenCode.IsIn(member);
        bool isByHand = ownPart.Implements(member);
        if (!CanImplement(member))
        {
            const string What = "a member that this assembly cannot implement";
            return new ClientMember(member, What, IsImplementable: false, IsExplicit: false, isByHand);
        }

        if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary } method)
        {
            return new ClientMember(member, Describe(member), isImplementable, IsExplicit: false, isByHand);
        }

        INamedTypeSymbol? first = FindFirstOfSignature(method);
        bool isAlone = first is null || !SymbolEqualityComparer.Default.Equals(first, method.ContainingType);
        return new ClientMember(member, null, isImplementable && isAlone, first is not null || MustBeExplicit(method), isByHand);
    }

    private bool CanImplement(ISymbol? member) =>
        member is null
        || ((member.DeclaredAccessibility is not (Accessibility.Internal or Accessibility.ProtectedAndInternal)
                || SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, input.Compilation.Assembly)
                || member.ContainingAssembly.GivesAccessTo(input.Compilation.Assembly))
            && (member is not IPropertySymbol property || (CanImplement(property.GetMethod) && CanImplement(property.SetMethod))));

    private static ISymbol? ReabstractedBy(ISymbol member) => member switch
    {
        IMethodSymbol method => method.ExplicitInterfaceImplementations.FirstOrDefault(),
        IPropertySymbol property => property.ExplicitInterfaceImplementations.FirstOrDefault(),
        IEventSymbol declared => declared.ExplicitInterfaceImplementations.FirstOrDefault(),
        _ => null,
    };

    // An interface may implement what it inherits.
    private bool HasBodyElsewhere(ISymbol member) =>
        !SymbolEqualityComparer.Default.Equals(member.ContainingType, _client)
        && _client.FindImplementationForInterfaceMember(member) is { IsAbstract: false };

    // The type that declares the same method before; null for the first.
    private INamedTypeSymbol? FindFirstOfSignature(IMethodSymbol method)
    {
        string signature = Signatures.Of(method);
        if (_signatures.TryGetValue(signature, out INamedTypeSymbol? first))
        {
            return first;
        }

        _signatures.Add(signature, method.ContainingType);
        return null;
    }

    // A public method of a public class cannot speak of the internal types that an internal interface may.
    private bool MustBeExplicit(IMethodSymbol method) =>
        s_objectMembers.Contains(method.Name)
        || method.Name == className
        || method.DeclaredAccessibility != Accessibility.Public
        || (ownPart.IsPublic == true && !_isPublic)
        || ownPart.HasOther(method);

    private static string Describe(ISymbol member) => member switch
    {
        IPropertySymbol { IsIndexer: true } => "an indexer",
        IPropertySymbol { IsStatic: true } => "a static abstract property",
        IPropertySymbol => "a property",
        IEventSymbol => "an event",
        _ => "a static abstract operator",
    };
}
