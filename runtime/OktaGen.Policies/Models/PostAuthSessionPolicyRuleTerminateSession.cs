// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Policies;

/// <summary><c>PostAuthSessionPolicyRuleTerminateSession</c> of Okta's API.</summary>
public sealed partial class PostAuthSessionPolicyRuleTerminateSession : PostAuthSessionFailureActionsObject
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public PostAuthSessionPolicyRuleTerminateSession() => Action = new("TERMINATE_SESSION");
}
