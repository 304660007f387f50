// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>A <see cref="Application"/> of a kind that this version does not know. Nothing of it is lost.</summary>
public sealed partial class UnknownApplication : Application
{
    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public override UnknownApplicationRequest ToRequest() => new()
    {
        Accessibility = Accessibility,
        Label = Label!,
        Licensing = Licensing,
        Name = Name,
        Profile = Profile,
        SignOnMode = SignOnMode,
        Visibility = Visibility,
        AdditionalProperties = AdditionalProperties,
    };
}
