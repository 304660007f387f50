using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Endpoints;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Json;
using OktaGen.Generator.Reading.Symbols;

namespace OktaGen.Generator.Reading.Members;

/// <summary>Reads the members of an interface and of those that it inherits, one after the other, and joins what is read of each.</summary>
internal sealed class MembersReader(string className, OwnPart ownPart, JsonTypeReader json, ReadingInput input)
{
    private readonly MemberSelection _selection = new(className, ownPart, input);
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
        EndpointReading? endpoint = null;
        if (member.Refusal is { } what)
        {
            string name = member.Symbol.ContainingType.Name + "." + member.Symbol.Name;
            _findings.Add(Finding.At(member.Symbol, input, FindingKind.UnsupportedMember, name, what));
        }
        else
        {
            endpoint = ReadEndpoint((IMethodSymbol)member.Symbol, member.IsExplicit);
        }

        _isTypeArgument &= !member.Symbol.IsStatic;
        _isImplementable &= member.IsImplementable;
        if (!member.IsByHand)
        {
            var reading = new MemberReading(member.Symbol, endpoint, endpoint is null ? RefusedMemberWriter.Describe(member.Symbol) : null);
            _members.Add(reading);
            _isImplementable &= reading.Endpoint is not null || reading.Refused is not null;
        }
    }

    private EndpointReading? ReadEndpoint(IMethodSymbol method, bool isExplicit)
    {
        var attributes = AppliedAttributes.Of(method);
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

        return EndpointReader.Read(head, isExplicit, json, input).JoinTo(_findings);
    }
}
