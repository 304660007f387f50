using OktaGen.Knowledge;

namespace OktaGen.Generator.Model;

/// <summary>An enum that is sent by its wire names.</summary>
/// <param name="Type">The enum, fully qualified.</param>
/// <param name="IsObsolete">Whether only obsolete code can name it.</param>
/// <param name="Members">Its members, one for each value, in the order of their declaration.</param>
internal sealed record EnumModel(string Type, bool IsObsolete, EquatableArray<EnumMemberModel> Members);
