using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Endpoints;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Json;
using OktaGen.Generator.Reading.Naming;
using OktaGen.Generator.Reading.Symbols;

namespace OktaGen.Generator.Reading.Members;

/// <summary>Reads the members of an interface and of those that it inherits, one after the other, and joins what is read of each.</summary>
internal sealed class MembersReader(string className, OwnPart ownPart, JsonTypeReader json, ReadingInput input)
{
    private readonly MemberSelection _selection = new(className, ownPart, input);
    private readonly NameableTypes _nameable = NameableTypes.Of(input.Compilation);
    private readonly bool _isReachable = ClientNames.FindUnreachable(input.Client) is null;
    private readonly ImmutableArray<MemberReading>.Builder _members = ImmutableArray.CreateBuilder<MemberReading>();
    private readonly List<Finding> _findings = [];
    private readonly List<ScopeDeclaration> _scopes = [];
    private readonly List<EndpointDeclaration> _declarations = [];
    private bool _isImplementable = true;
    private bool _isTypeArgument = true;

    public MembersReading Read()
    {
        foreach (INamedTypeSymbol type in input.Interfaces)
        {
            // Nobody knows its members: it is not written yet, or another generator writes it.
            _isImplementable &= type.TypeKind != TypeKind.Error;
            ReadDefaults(type);
            foreach (ISymbol symbol in type.GetMembers())
            {
                input.CancellationToken.ThrowIfCancellationRequested();
                ReadBody(symbol);
                if (_selection.Next(symbol) is { } member)
                {
                    Read(member);
                }
            }
        }

        return new MembersReading(
            _members.ToImmutable(),
            _isImplementable,
            _isTypeArgument,
            _findings.ToImmutableArray(),
            _scopes.ToImmutableArray(),
            _declarations.ToImmutableArray());
    }

    // What an interface says for its endpoints, once.
    private void ReadDefaults(INamedTypeSymbol type)
    {
        AppliedAttributes attributes = input.AttributesOf(type);
        if (attributes is { HasMalformedScopes: true, RequiresScope.Source: { } source })
        {
            _findings.Add(Finding.At(source, type, input, FindingKind.MalformedScopeDeclaration, type.Name));
        }
        else if (input.IsForRules)
        {
            _scopes.AddRange(ScopeDeclarations.Of(attributes, type, type.Name, input));
        }
    }

    // Code that calls endpoints itself.
    private void ReadBody(ISymbol symbol)
    {
        if (input.IsForRules && symbol is IMethodSymbol { IsAbstract: false } body)
        {
            string name = body.ContainingType.Name + "." + (body.AssociatedSymbol ?? body).Name;
            _scopes.AddRange(ScopeDeclarations.Of(body, name, input));
        }
    }

    private void Read(ClientMember member)
    {
        _isTypeArgument &= !member.Symbol.IsStatic;
        _isImplementable &= member.IsImplementable;
        EndpointReading? endpoint = member switch
        {
            // Need not be an endpoint.
            { IsByHand: true, Refusal: not null } => null,
            { Refusal: { } what } => Refuse(member.Symbol, what),
            _ => ReadEndpoint(member),
        };
        if (member.IsByHand)
        {
            return;
        }

        bool isNameable = FindUnnameable(member.Symbol) is null;
        RefusedMemberModel? refused = endpoint is null && isNameable ? RefusedMemberWriter.Describe(member.Symbol) : null;
        _members.Add(new MemberReading(member.Symbol, endpoint, refused));
        _isImplementable &= endpoint is not null || refused is not null;
    }

    private EndpointReading? Refuse(ISymbol member, string what)
    {
        _findings.Add(Finding.At(member, input, FindingKind.UnsupportedMember, NameOf(member), what));
        return null;
    }

    private EndpointReading? ReadEndpoint(ClientMember member)
    {
        var method = (IMethodSymbol)member.Symbol;
        var attributes = AppliedAttributes.Of(method);
        if (member.IsByHand && attributes is { Verb: null, RequiresScope: null, NoScope: null })
        {
            return null;
        }

        if (input.IsForRules && !attributes.HasMalformedScopes)
        {
            _scopes.AddRange(ScopeDeclarations.Of(attributes, method, EndpointHead.NameOf(method), input));
        }

        if (EndpointHeadReader.Read(method, attributes, input).JoinTo(_findings) is not { } head)
        {
            return null;
        }

        if (input.IsForRules)
        {
            _declarations.Add(EndpointDeclarations.Of(head, input));
        }

        if (!member.IsByHand && FindUnnameable(method) is { } fault)
        {
            _findings.Add(Finding.At(method, input, FindingKind.UnreachableInterface, input.Client.Name, $"in '{head.Name}' {fault}"));
            return null;
        }

        return EndpointReader.Read(head, member.IsExplicit, json, input).JoinTo(_findings);
    }

    // Of an interface that no file can name, nothing else is told.
    private string? FindUnnameable(ISymbol member) => _isReachable ? _nameable.FindFault(member) : null;

    private static string NameOf(ISymbol member) => member.ContainingType.Name + "." + member.Name;
}
