using System.Text.Json;
using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>A part of an org whose state can outlive it.</summary>
internal interface ISavedPart
{
    /// <summary>What a saved org calls it.</summary>
    string SavedName { get; }

    /// <summary>Its state, while the org is locked. A later change does not show in it.</summary>
    JsonNode Save();

    /// <summary>Takes up a state that was saved. Parts that were added before have theirs already.</summary>
    /// <param name="saved">What <see cref="Save"/> gave.</param>
    /// <param name="org">The org, which answers nobody yet.</param>
    /// <exception cref="JsonException">It is no such state.</exception>
    void Load(JsonNode saved, OrgState org);
}
