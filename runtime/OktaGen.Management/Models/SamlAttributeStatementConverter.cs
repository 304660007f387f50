// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>Reads a <see cref="SamlAttributeStatement"/> by its <c>type</c>, wherever that stands.</summary>
public sealed class SamlAttributeStatementConverter() : DiscriminatorConverter<SamlAttributeStatement>("type")
{
    /// <inheritdoc/>
    protected override Type SelectType(string? discriminator) => discriminator switch
    {
        "EXPRESSION" => typeof(SamlAttributeStatementExpression),
        "GROUP" => typeof(SamlAttributeStatementGroup),
        _ => typeof(UnknownSamlAttributeStatement),
    };
}
