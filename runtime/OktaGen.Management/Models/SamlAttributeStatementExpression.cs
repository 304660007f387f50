// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>SamlAttributeStatementExpression</c> of Okta's API.</summary>
public sealed partial class SamlAttributeStatementExpression : SamlAttributeStatement
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public SamlAttributeStatementExpression() => Type = new("EXPRESSION");

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary><c>namespace</c>.</summary>
    [JsonPropertyName("namespace")]
    public SamlAttributeStatementExpressionNamespace? Namespace { get; set; }

    /// <summary><c>values</c>.</summary>
    [JsonPropertyName("values")]
    public List<string>? Values { get; set; }
}
