namespace OktaGen.Management;

public sealed partial class User
{
    /// <summary>
    /// This user as it is sent to replace it: profile with custom attributes, realm and type. Okta never answers a password or the answer
    /// to a recovery question, so that none goes along, and both stay as they are; set them on the result to change them.
    /// </summary>
    /// <returns>A new object. Parts are shared, not copied.</returns>
    public ReplaceUserRequest ToRequest() => new()
    {
        Credentials = Credentials?.WithoutUnknownSecrets(),
        Profile = Profile,
        RealmId = RealmId,
        Type = Type,
        AdditionalProperties = AdditionalProperties,
    };
}
