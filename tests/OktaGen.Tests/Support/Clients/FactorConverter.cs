namespace OktaGen.Tests;

internal sealed class FactorConverter() : DiscriminatorConverter<Factor>("factorType")
{
    protected override Type SelectType(string? discriminator) => discriminator switch
    {
        "push" => typeof(PushFactor),
        "loop" => typeof(Factor),
        _ => typeof(UnknownFactor),
    };
}
