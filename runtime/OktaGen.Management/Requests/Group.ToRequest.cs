namespace OktaGen.Management;

public sealed partial class Group
{
    /// <summary>
    /// This group as it is sent to replace it: its profile, with custom attributes. Only groups of type <c>OKTA_GROUP</c> can be replaced.
    /// </summary>
    /// <returns>A new object.</returns>
    public ReplaceGroupRequest ToRequest() => new() { Profile = Profile?.ToRequest(), AdditionalProperties = AdditionalProperties };
}
