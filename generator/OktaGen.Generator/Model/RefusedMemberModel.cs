using OktaGen.Knowledge;

namespace OktaGen.Generator.Model;

/// <summary>
/// A member that cannot be generated. It is implemented all the same, and throws: a class that lacks a member is an error that would
/// keep the compiler from running the analyzers, which say what is wrong.
/// </summary>
/// <param name="Head">The explicit implementation up to its body, as C# in a context without nullable annotations.</param>
/// <param name="Accessors">The accessors of a property, an indexer or an event; empty for a method.</param>
/// <param name="Member">The member's name, for the exception.</param>
/// <param name="IsObsolete">Whether it is obsolete, or names what only obsolete code can name.</param>
internal sealed record RefusedMemberModel(string Head, EquatableArray<string> Accessors, string Member, bool IsObsolete);
