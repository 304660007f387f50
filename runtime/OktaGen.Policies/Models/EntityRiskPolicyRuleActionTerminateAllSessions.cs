// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Policies;

/// <summary><c>EntityRiskPolicyRuleActionTerminateAllSessions</c> of Okta's API.</summary>
public sealed partial class EntityRiskPolicyRuleActionTerminateAllSessions : EntityRiskPolicyRuleActionsObject
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public EntityRiskPolicyRuleActionTerminateAllSessions() => Action = new("TERMINATE_ALL_SESSIONS");
}
