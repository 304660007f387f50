// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>EntityRiskPolicyRuleActionRunWorkflow</c> of Okta's API.</summary>
public sealed partial class EntityRiskPolicyRuleActionRunWorkflow : EntityRiskPolicyRuleActionsObject
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public EntityRiskPolicyRuleActionRunWorkflow() => Action = new("RUN_WORKFLOW");

    /// <summary><c>workflow</c>.</summary>
    [JsonPropertyName("workflow")]
    public EntityRiskPolicyRuleActionRunWorkflowWorkflow? Workflow { get; set; }
}
