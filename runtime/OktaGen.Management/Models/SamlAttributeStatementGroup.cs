// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>SamlAttributeStatementGroup</c> of Okta's API.</summary>
public sealed partial class SamlAttributeStatementGroup : SamlAttributeStatement
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public SamlAttributeStatementGroup() => Type = new("GROUP");

    /// <summary><c>filterType</c>.</summary>
    [JsonPropertyName("filterType")]
    public SamlAttributeStatementGroupFilterType? FilterType { get; set; }

    /// <summary><c>filterValue</c>.</summary>
    [JsonPropertyName("filterValue")]
    public string? FilterValue { get; set; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary><c>namespace</c>.</summary>
    [JsonPropertyName("namespace")]
    public SamlAttributeStatementGroupNamespace? Namespace { get; set; }
}
