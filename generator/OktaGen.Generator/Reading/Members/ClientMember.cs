using Microsoft.CodeAnalysis;

namespace OktaGen.Generator.Reading.Members;

/// <summary>A member that a client class must implement.</summary>
/// <param name="Symbol">The member.</param>
/// <param name="Refusal">What it is, where that can be no endpoint whatever stands on it; null for a method.</param>
/// <param name="IsImplementable">Whether a class can implement it.</param>
/// <param name="IsExplicit">Whether its interface is to be implemented explicitly.</param>
/// <param name="IsByHand">Whether the user implemented it: it is read for what is wrong with it alone.</param>
internal readonly record struct ClientMember(ISymbol Symbol, string? Refusal, bool IsImplementable, bool IsExplicit, bool IsByHand);
