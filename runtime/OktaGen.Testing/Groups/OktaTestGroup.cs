using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>A group of an <see cref="OktaTestOrg"/> as it was when it was read; later changes do not show.</summary>
public sealed class OktaTestGroup
{
    internal OktaTestGroup(GroupRecord group)
    {
        Id = group.Id;
        Name = group.Name;
        Profile = (JsonObject)group.Profile.DeepClone();
        MemberIds = [.. group.Members.Select(user => user.Id)];
    }

    /// <summary>The id: 20 characters that begin with <c>00g</c>.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>A copy of the profile: name, description and custom attributes.</summary>
    public JsonObject Profile { get; }

    /// <summary>The ids of the users who are members.</summary>
    public IReadOnlyList<string> MemberIds { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Name} ({MemberIds.Count} members)";
}
