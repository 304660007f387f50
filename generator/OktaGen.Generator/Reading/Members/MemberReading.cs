using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Endpoints;

namespace OktaGen.Generator.Reading.Members;

/// <summary>A member that is generated.</summary>
/// <param name="Symbol">The member.</param>
/// <param name="Endpoint">The endpoint; null for a member that throws.</param>
/// <param name="Refused">The member that throws; null for an endpoint, and for what no generated file could implement.</param>
internal readonly record struct MemberReading(ISymbol Symbol, EndpointReading? Endpoint, RefusedMemberModel? Refused);
