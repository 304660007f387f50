// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/PostAuthSessionFailureActionsObject/action</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PostAuthSessionFailureActionsObjectAction>))]
public readonly record struct PostAuthSessionFailureActionsObjectAction(string Value) : IOpenEnum<PostAuthSessionFailureActionsObjectAction>
{
    /// <summary><c>RUN_WORKFLOW</c>.</summary>
    public static PostAuthSessionFailureActionsObjectAction RunWorkflow => new("RUN_WORKFLOW");

    /// <summary><c>TERMINATE_SESSION</c>.</summary>
    public static PostAuthSessionFailureActionsObjectAction TerminateSession => new("TERMINATE_SESSION");

    /// <inheritdoc/>
    public static PostAuthSessionFailureActionsObjectAction Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
