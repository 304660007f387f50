// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>Reads a <see cref="AppConfig"/> by its <c>type</c>, wherever that stands.</summary>
public sealed class AppConfigConverter() : DiscriminatorConverter<AppConfig>("type")
{
    /// <inheritdoc/>
    protected override Type SelectType(string? discriminator) => discriminator switch
    {
        "ACTIVE_DIRECTORY" => typeof(AppConfigActiveDirectory),
        _ => typeof(UnknownAppConfig),
    };
}
