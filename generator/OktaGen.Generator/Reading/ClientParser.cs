using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Endpoints;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Json;
using OktaGen.Generator.Reading.Naming;
using OktaGen.Generator.Reading.Symbols;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Reading;

/// <summary>Reads an interface marked with <c>[OktaClient]</c>: for the emitter, and with findings for the rules.</summary>
internal sealed class ClientParser
{
    // Members of object that a public method of the same name would hide.
    private static readonly HashSet<string> s_objectMembers = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals",
    };

    private readonly ParserContext _context;
    private readonly INamedTypeSymbol _client;
    private readonly string _className;
    private readonly OwnPart _ownPart;
    private readonly bool _isPublic;
    private readonly EndpointParser _endpointParser;
    private readonly List<(IMethodSymbol Method, EndpointModel Endpoint)> _endpoints = [];
    private readonly List<RefusedMemberModel> _refused = [];
    private readonly HashSet<ISymbol> _members = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, INamedTypeSymbol> _signatures = new(StringComparer.Ordinal);
    private bool _isImplementable = true;
    private bool _isTypeArgument = true;

    private ClientParser(ParserContext context, string className, OwnPart ownPart, JsonTypes jsonTypes, TextForms textForms)
    {
        _context = context;
        _client = context.Client;
        _className = className;
        _ownPart = ownPart;
        _isPublic = ClientNames.IsPublic(_client);
        _endpointParser = new EndpointParser(context, jsonTypes, textForms);
    }

    /// <summary>Reads the interface for the emitter alone.</summary>
    public static ParsedClient Parse(INamedTypeSymbol client, Compilation compilation, CancellationToken cancellationToken) =>
        Parse(new ParserContext(client, compilation, withFindings: false, cancellationToken));

    /// <summary>Reads the interface, with every fault and scope declaration at its place in source.</summary>
    public static ParsedClient ParseWithFindings(INamedTypeSymbol client, Compilation compilation, CancellationToken cancellationToken) =>
        Parse(new ParserContext(client, compilation, withFindings: true, cancellationToken));

    private static ParsedClient Parse(ParserContext context)
    {
        ClientModel? model = ParseModel(context);
        return new ParsedClient(model, context.Findings, context.Scopes, context.Endpoints);
    }

    private static ClientModel? ParseModel(ParserContext context)
    {
        INamedTypeSymbol client = context.Client;
        if (BrokenCode.IsUnnamed(client) || OktaAttributes.Find(client.GetAttributes(), KnownNames.OktaClientAttribute) is not { } attribute)
        {
            return null;
        }

        string? stem = ClientNames.StemOf(client, attribute);
        if (stem is null)
        {
            context.Report(FindingKind.InvalidClientName, attribute, client, client.Name, (string)OktaAttributes.Named(attribute, "Name")!);
        }

        if (context.LanguageVersion < LanguageVersion.CSharp8)
        {
            context.Report(FindingKind.LanguageVersionTooOld, client, client.Name, context.LanguageVersion.ToDisplayString());
            stem = null;
        }

        if (ClientNames.FindUnreachable(client) is { } reason)
        {
            context.Report(FindingKind.UnreachableInterface, client, client.Name, reason);
            stem = null;
        }

        string className = stem + "Client";
        var ownPart = OwnPart.Find(context, className);
        if (stem is not null && ownPart.FindClash(className) is { } clash)
        {
            context.Report(FindingKind.GeneratedNameClash, client, client.Name, className, clash, ClientNames.ChooseAnother);
            stem = null;
        }
        else if (stem is not null && context.WithFindings && ClientNames.FindClash(client, stem, context.Compilation, context.CancellationToken) is { } taken)
        {
            context.Report(FindingKind.GeneratedNameClash, client, client.Name, taken.Name, $"that of '{taken.Owner.ToDisplayString()}'", taken.Cure);
        }

        // Even where nothing can be emitted, the members are read for what else is wrong with them.
        var jsonTypes = new JsonTypes(context, attribute);
        var textForms = new TextForms(context);
        var parser = new ClientParser(context, className, ownPart, jsonTypes, textForms);
        parser.ParseMembers();
        return stem is null ? null : parser.ToModel(stem, jsonTypes, textForms);
    }

    private void ParseMembers()
    {
        TakeNames();
        foreach (INamedTypeSymbol type in _client.AllInterfaces.Insert(0, _client))
        {
            EndpointScopes.DeclareDefault(type, _context);
            foreach (ISymbol member in type.GetMembers())
            {
                _context.CancellationToken.ThrowIfCancellationRequested();
                ParseMember(member);
            }
        }

        if (_context.WithFindings)
        {
            DuplicateEndpoints.Report(_endpoints, _client, _context);
        }
    }

    // Whatever the interface uses, no generated member may have the same name: it would be hidden, or hide.
    private void TakeNames()
    {
        _context.MemberNames.Take(_className);
        foreach (INamedTypeSymbol type in _client.AllInterfaces.Insert(0, _client))
        {
            foreach (ISymbol member in type.GetMembers())
            {
                _context.MemberNames.Take(member.Name);
                foreach (IParameterSymbol parameter in (member as IMethodSymbol)?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
                {
                    _context.MemberNames.Take(parameter.Name);
                }
            }
        }
    }

    private void ParseMember(ISymbol member)
    {
        if (member is IMethodSymbol { IsAbstract: false } body)
        {
            EndpointScopes.DeclareByHand(body, body.ContainingType.Name + "." + (body.AssociatedSymbol ?? body).Name, _context);
        }

        // Members with a body and nested types need no implementation; accessors come with their property or event.
        if (!member.IsAbstract || member is INamedTypeSymbol || member is IMethodSymbol { AssociatedSymbol: not null })
        {
            return;
        }

        // Declared abstract anew: the inherited member is to be implemented, even though it has a body.
        if (ReabstractedBy(member) is { } inherited)
        {
            member = inherited;
        }

        if (HasBodyElsewhere(member) || !_members.Add(member))
        {
            return;
        }

        _isTypeArgument &= !member.IsStatic;
        _isImplementable &= !BrokenCode.IsIn(member);
        bool isByHand = _ownPart.Implements(member);
        EndpointModel? endpoint = null;
        if (!CanImplement(member))
        {
            _isImplementable = false;
            Refuse(member, "a member that this assembly cannot implement");
        }
        else if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary } method)
        {
            endpoint = _endpointParser.Parse(method, MustBeExplicit(method) ? _context.NameOf(method.ContainingType) : null, isByHand);
        }
        else
        {
            Refuse(member, Describe(member));
        }

        if (isByHand)
        {
            return;
        }

        if (endpoint is not null)
        {
            _endpoints.Add(((IMethodSymbol)member, endpoint));
        }
        else if (RefusedMember.Describe(member) is { } refused)
        {
            NoteUse(member);
            _refused.Add(refused);
        }
        else
        {
            _isImplementable = false;
        }
    }

    private bool CanImplement(ISymbol? member) =>
        member is null
        || ((member.DeclaredAccessibility is not (Accessibility.Internal or Accessibility.ProtectedAndInternal)
                || SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, _context.Compilation.Assembly)
                || member.ContainingAssembly.GivesAccessTo(_context.Compilation.Assembly))
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

    // A public method of a public class cannot speak of the internal types that an internal interface may.
    private bool MustBeExplicit(IMethodSymbol method)
    {
        string signature = Signatures.Of(method);
        bool isFirst = !_signatures.TryGetValue(signature, out INamedTypeSymbol? declaring);
        if (isFirst)
        {
            _signatures.Add(signature, method.ContainingType);
        }

        _isImplementable &= isFirst || !SymbolEqualityComparer.Default.Equals(declaring, method.ContainingType);
        return !isFirst
            || s_objectMembers.Contains(method.Name)
            || method.Name == _className
            || method.DeclaredAccessibility != Accessibility.Public
            || (_ownPart.IsPublic == true && !_isPublic)
            || _ownPart.HasOther(method);
    }

    private void Refuse(ISymbol member, string what) =>
        _context.Report(FindingKind.UnsupportedMember, member, member.ContainingType.Name + "." + member.Name, what);

    private void NoteUse(ISymbol member)
    {
        _context.NoteUse((member as IMethodSymbol)?.ReturnType ?? (member as IPropertySymbol)?.Type ?? (member as IEventSymbol)?.Type);
        foreach (IParameterSymbol parameter in (member as IMethodSymbol)?.Parameters ?? (member as IPropertySymbol)?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
        {
            _context.NoteUse(parameter.Type);
        }
    }

    private static string Describe(ISymbol member) => member switch
    {
        IPropertySymbol { IsIndexer: true } => "an indexer",
        IPropertySymbol { IsStatic: true } => "a static abstract property",
        IPropertySymbol => "a property",
        IEventSymbol => "an event",
        _ => "a static abstract operator",
    };

    private static bool IsObsolete(INamedTypeSymbol type) =>
        OktaAttributes.IsObsolete(type) || (type.ContainingType is { } outer && IsObsolete(outer));

    private ClientModel ToModel(string stem, JsonTypes jsonTypes, TextForms textForms)
    {
        string hintName = ClientNames.HintName(_client);
        return new ClientModel
        {
            Namespace = ClientNames.NamespaceOf(_client),
            Interface = _context.NameOf(_client),
            HintName = hintName,
            IsPublic = _isPublic,
            IsClassPublic = _ownPart.IsPublic ?? _isPublic,
            IsImplementable = _isImplementable,
            IsTypeArgument = _isTypeArgument,
            IsObsolete = IsObsolete(_client),
            IsMarkedByHand = _ownPart.IsObsolete,
            DiagnosticIds = _context.DiagnosticIds,
            Name = stem,
            // No name begins with a digit, so no two interfaces get one name.
            RegistrationClass = hintName.Replace("_", "_1").Replace('.', '_') + "_OktaBuilderExtensions",
            Endpoints = _isImplementable ? new EquatableArray<EndpointModel>([.. _endpoints.Select(static read => read.Endpoint)]) : default,
            RefusedMembers = _isImplementable ? new EquatableArray<RefusedMemberModel>([.. _refused]) : default,
            JsonContexts = _isImplementable ? jsonTypes.Contexts : default,
            JsonTypes = _isImplementable ? jsonTypes.Types : default,
            Enums = _isImplementable ? textForms.Enums : default,
            ConnectionField = _context.MemberNames.Make("_connection"),
            WireNameMethod = _context.MemberNames.Make("WireNameOf"),
        };
    }
}
