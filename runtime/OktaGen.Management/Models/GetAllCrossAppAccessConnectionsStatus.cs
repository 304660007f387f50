// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>getAllCrossAppAccessConnections/status</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<GetAllCrossAppAccessConnectionsStatus>))]
public readonly record struct GetAllCrossAppAccessConnectionsStatus(string Value) : IOpenEnum<GetAllCrossAppAccessConnectionsStatus>
{
    /// <summary><c>ACTIVE</c>.</summary>
    public static GetAllCrossAppAccessConnectionsStatus Active => new("ACTIVE");

    /// <summary><c>INACTIVE</c>.</summary>
    public static GetAllCrossAppAccessConnectionsStatus Inactive => new("INACTIVE");

    /// <inheritdoc/>
    public static GetAllCrossAppAccessConnectionsStatus Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
