// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/OrgCrossAppAccessConnectionPatchRequest/status</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OrgCrossAppAccessConnectionPatchRequestStatus>))]
public readonly record struct OrgCrossAppAccessConnectionPatchRequestStatus(string Value) : IOpenEnum<OrgCrossAppAccessConnectionPatchRequestStatus>
{
    /// <summary><c>ACTIVE</c>.</summary>
    public static OrgCrossAppAccessConnectionPatchRequestStatus Active => new("ACTIVE");

    /// <summary><c>INACTIVE</c>.</summary>
    public static OrgCrossAppAccessConnectionPatchRequestStatus Inactive => new("INACTIVE");

    /// <inheritdoc/>
    public static OrgCrossAppAccessConnectionPatchRequestStatus Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
