using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Symbols;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Reading;

/// <summary>What the parsing of one interface shares: the compilation, names already taken, and where faults go.</summary>
internal sealed class ParserContext(INamedTypeSymbol client, Compilation compilation, bool withFindings, CancellationToken cancellationToken)
{
    // Type names with nullable annotations, as a user wrote them.
    private static readonly SymbolDisplayFormat s_annotated = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly Dictionary<ISymbol, string> _typeNames = new(SymbolEqualityComparer.IncludeNullability);
    private readonly SortedSet<string> _diagnosticIds = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Finding>.Builder? _findings = withFindings ? ImmutableArray.CreateBuilder<Finding>() : null;
    private readonly ImmutableArray<ScopeDeclaration>.Builder? _scopes = withFindings ? ImmutableArray.CreateBuilder<ScopeDeclaration>() : null;

    private readonly ImmutableArray<EndpointDeclaration>.Builder? _endpoints = withFindings ? ImmutableArray.CreateBuilder<EndpointDeclaration>() : null;

    public INamedTypeSymbol Client { get; } = client;

    public Compilation Compilation { get; } = compilation;

    public LanguageVersion LanguageVersion { get; } = (compilation as CSharpCompilation)?.LanguageVersion ?? LanguageVersion.Latest;

    public KnownTypes Types { get; } = KnownTypes.Of(compilation);

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public bool WithFindings { get; } = withFindings;

    /// <summary>Names that generated members of the class must not have.</summary>
    public UniqueNames MemberNames { get; } = new();

    public ImmutableArray<Finding> Findings => _findings?.ToImmutable() ?? ImmutableArray<Finding>.Empty;

    public ImmutableArray<ScopeDeclaration> Scopes => _scopes?.ToImmutable() ?? ImmutableArray<ScopeDeclaration>.Empty;

    public ImmutableArray<EndpointDeclaration> Endpoints => _endpoints?.ToImmutable() ?? ImmutableArray<EndpointDeclaration>.Empty;

    public EquatableArray<string> DiagnosticIds => new([.. _diagnosticIds]);

    /// <summary>A type as C# in any file: fully qualified, with nullable annotations.</summary>
    public string NameOf(ITypeSymbol type)
    {
        if (!_typeNames.TryGetValue(type, out string? name))
        {
            name = type.ToDisplayString(s_annotated);
            _typeNames.Add(type, name);
            NoteUse(type);
        }

        return name;
    }

    /// <summary>The same without the annotation of the type itself, as a type argument of metadata is written.</summary>
    public string PlainNameOf(ITypeSymbol type) => NameOf(type.IsReferenceType ? type.WithNullableAnnotation(NullableAnnotation.NotAnnotated) : type);

    /// <summary>Notes that generated code names what may be experimental or obsolete: that is told where the user names it.</summary>
    public void NoteUse(ISymbol? symbol)
    {
        if (symbol is IArrayTypeSymbol array)
        {
            NoteUse(array.ElementType);
            return;
        }

        foreach (ITypeSymbol argument in (symbol as INamedTypeSymbol)?.TypeArguments ?? ImmutableArray<ITypeSymbol>.Empty)
        {
            NoteUse(argument);
        }

        for (ISymbol? current = symbol; current is not null; current = current.ContainingSymbol)
        {
            foreach (AttributeData attribute in current.GetAttributes())
            {
                string? id = attribute.AttributeClass?.Name switch
                {
                    "ExperimentalAttribute" => OktaAttributes.Text(attribute, 0),
                    nameof(ObsoleteAttribute) => OktaAttributes.Named(attribute, "DiagnosticId") as string,
                    _ => null,
                };
                if (id is not null && SyntaxFacts.IsValidIdentifier(id))
                {
                    _diagnosticIds.Add(id);
                }
            }
        }
    }

    public void Report(FindingKind kind, ISymbol place, params string[] arguments)
    {
        if (_findings is not null)
        {
            _findings.Add(new Finding(kind, LocationOf(place), arguments));
        }
    }

    public void Report(FindingKind kind, AttributeData place, ISymbol fallback, params string[] arguments)
    {
        if (_findings is not null)
        {
            _findings.Add(new Finding(kind, LocationOf(place) ?? LocationOf(fallback), arguments));
        }
    }

    /// <summary>Reports a type that lacks JSON metadata.</summary>
    public void ReportJsonType(FindingKind kind, ISymbol place, string member, ITypeSymbol type, ITypeSymbol? jsonContext = null)
    {
        if (_findings is not null)
        {
            // As typeof takes it.
            ITypeSymbol plain = type.IsReferenceType ? type.WithNullableAnnotation(NullableAnnotation.NotAnnotated) : type;
            string name = plain.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
            string[] arguments = jsonContext is null ? [member, name] : [member, name, jsonContext.Name];
            _findings.Add(new Finding(kind, LocationOf(place), arguments) { JsonType = plain, JsonContext = jsonContext });
        }
    }

    public void Declare(EndpointDeclaration endpoint) => _endpoints?.Add(endpoint);

    /// <summary>Notes the scopes of one attribute, each at its own argument.</summary>
    public void DeclareScopes(AttributeData attribute, string member, ISymbol fallback) => _scopes?.AddRange(ReadScopes(attribute, member, fallback));

    /// <summary>The scopes of one attribute, each at its own argument.</summary>
    public IEnumerable<ScopeDeclaration> ReadScopes(AttributeData attribute, string member, ISymbol fallback)
    {
        ImmutableArray<TypedConstant> values = OktaAttributes.Elements(attribute);
        List<ExpressionSyntax> arguments = ScopeArguments(attribute);
        for (int i = 0; i < values.Length; i++)
        {
            if (OktaAttributes.ValueOf(values[i]) is string scope)
            {
                Location location = i < arguments.Count ? arguments[i].GetLocation() : LocationOf(attribute) ?? LocationOf(fallback);
                yield return new ScopeDeclaration(scope, member, location);
            }
        }
    }

    // A place in another assembly is none: the interface itself stands for it.
    private Location LocationOf(ISymbol symbol)
    {
        foreach (Location location in symbol.Locations)
        {
            if (location.IsInSource)
            {
                return location;
            }
        }

        return Client.Locations[0];
    }

    /// <summary>Where the first argument of an attribute stands; the symbol where it has no source.</summary>
    public Location LocationOfArgument(AttributeData attribute, ISymbol fallback) =>
        attribute.ApplicationSyntaxReference is { } reference
        && Compilation.ContainsSyntaxTree(reference.SyntaxTree)
        && reference.GetSyntax(CancellationToken) is AttributeSyntax { ArgumentList.Arguments: { Count: > 0 } arguments }
            ? arguments[0].Expression.GetLocation()
            : LocationOf(attribute) ?? LocationOf(fallback);

    /// <summary>Where an attribute stands; null where it has no source.</summary>
    public Location? LocationOf(AttributeData attribute) =>
        attribute.ApplicationSyntaxReference is { } reference && Compilation.ContainsSyntaxTree(reference.SyntaxTree)
            ? reference.GetSyntax(CancellationToken).GetLocation()
            : null;

    private List<ExpressionSyntax> ScopeArguments(AttributeData attribute)
    {
        var arguments = new List<ExpressionSyntax>();
        if (attribute.ApplicationSyntaxReference?.GetSyntax(CancellationToken) is AttributeSyntax { ArgumentList: { } list } syntax
            && Compilation.ContainsSyntaxTree(syntax.SyntaxTree))
        {
            foreach (AttributeArgumentSyntax argument in list.Arguments)
            {
                AddElements(argument.Expression, arguments);
            }
        }

        return arguments;
    }

    // The array may be spelt out instead of left to params.
    private static void AddElements(ExpressionSyntax expression, List<ExpressionSyntax> arguments)
    {
        switch (expression)
        {
            case ArrayCreationExpressionSyntax { Initializer: { } initializer }:
                arguments.AddRange(initializer.Expressions);
                break;
            case ImplicitArrayCreationExpressionSyntax array:
                arguments.AddRange(array.Initializer.Expressions);
                break;
            case CollectionExpressionSyntax collection:
                arguments.AddRange(collection.Elements.OfType<ExpressionElementSyntax>().Select(static element => element.Expression));
                break;
            default:
                arguments.Add(expression);
                break;
        }
    }
}
