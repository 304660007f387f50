// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>PostAuthSessionPolicyRuleRunWorkflow</c> of Okta's API.</summary>
public sealed partial class PostAuthSessionPolicyRuleRunWorkflow : PostAuthSessionFailureActionsObject
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public PostAuthSessionPolicyRuleRunWorkflow() => Action = new("RUN_WORKFLOW");

    /// <summary><c>workflow</c>.</summary>
    [JsonPropertyName("workflow")]
    public PostAuthSessionPolicyRuleRunWorkflowWorkflow? Workflow { get; set; }
}
