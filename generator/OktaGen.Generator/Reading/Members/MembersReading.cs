using System.Collections.Immutable;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Declarations;
using OktaGen.Generator.Reading.Endpoints;
using OktaGen.Generator.Reading.Findings;

namespace OktaGen.Generator.Reading.Members;

/// <summary>What was read of all members of an interface, inherited ones too.</summary>
/// <param name="Members">The members that are generated, in the order of their declaration.</param>
/// <param name="IsImplementable">Whether a class can implement the interface.</param>
/// <param name="IsTypeArgument">Whether the interface can be a type argument: one with static abstract members cannot.</param>
/// <param name="Findings">What is wrong with them, and with what interfaces say for them.</param>
/// <param name="Scopes">The scopes that they and their interfaces declare; empty unless rules ask.</param>
/// <param name="Declarations">The endpoints whose request can be told; empty unless rules ask.</param>
internal sealed record MembersReading(
    ImmutableArray<MemberReading> Members,
    bool IsImplementable,
    bool IsTypeArgument,
    ImmutableArray<Finding> Findings,
    ImmutableArray<ScopeDeclaration> Scopes,
    ImmutableArray<EndpointDeclaration> Declarations)
{
    /// <summary>The endpoints among the members.</summary>
    public IEnumerable<EndpointReading> Endpoints => Members.Select(static member => member.Endpoint).OfType<EndpointReading>();

    /// <summary>The members that throw.</summary>
    public IEnumerable<RefusedMemberModel> Refused => Members.Select(static member => member.Refused).OfType<RefusedMemberModel>();
}
