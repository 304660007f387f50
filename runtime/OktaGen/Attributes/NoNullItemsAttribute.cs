namespace OktaGen;

/// <summary>
/// On a JSON context: says that its types have no list or dictionary whose items may be null. Null there is then a fault of the answer
/// (<see cref="OktaFormatException"/>), as it is among the items of a listing, instead of breaking whoever trusts the type.
/// </summary>
/// <remarks>
/// C# keeps no note of nullable items that a program could rely on, so a context says it for all of its types. Items that are any JSON
/// (<c>JsonNode</c>, <c>object</c>) may be null all the same. Contexts that <c>oktagen scaffold</c> writes have it.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NoNullItemsAttribute : Attribute;
