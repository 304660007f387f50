// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Policies;

/// <summary>A <see cref="PostAuthSessionFailureActionsObject"/> of a kind that this version does not know. Nothing of it is lost.</summary>
public sealed partial class UnknownPostAuthSessionFailureActionsObject : PostAuthSessionFailureActionsObject
{
}
