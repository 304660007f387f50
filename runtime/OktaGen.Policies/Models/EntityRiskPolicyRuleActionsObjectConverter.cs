// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Policies;

/// <summary>Reads a <see cref="EntityRiskPolicyRuleActionsObject"/> by its <c>action</c>, wherever that stands.</summary>
public sealed class EntityRiskPolicyRuleActionsObjectConverter() : DiscriminatorConverter<EntityRiskPolicyRuleActionsObject>("action")
{
    /// <inheritdoc/>
    protected override Type SelectType(string? discriminator) => discriminator switch
    {
        "RUN_WORKFLOW" => typeof(EntityRiskPolicyRuleActionRunWorkflow),
        "TERMINATE_ALL_SESSIONS" => typeof(EntityRiskPolicyRuleActionTerminateAllSessions),
        _ => typeof(UnknownEntityRiskPolicyRuleActionsObject),
    };
}
