// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Policies;

/// <summary>Reads a <see cref="PostAuthSessionFailureActionsObject"/> by its <c>action</c>, wherever that stands.</summary>
public sealed class PostAuthSessionFailureActionsObjectConverter() : DiscriminatorConverter<PostAuthSessionFailureActionsObject>("action")
{
    /// <inheritdoc/>
    protected override Type SelectType(string? discriminator) => discriminator switch
    {
        "RUN_WORKFLOW" => typeof(PostAuthSessionPolicyRuleRunWorkflow),
        "TERMINATE_SESSION" => typeof(PostAuthSessionPolicyRuleTerminateSession),
        _ => typeof(UnknownPostAuthSessionFailureActionsObject),
    };
}
