namespace OktaGen.Management;

public sealed partial class GroupProfile
{
    /// <summary>This profile as it is sent, with custom attributes.</summary>
    /// <returns>A new object.</returns>
    public OktaUserGroupProfile ToRequest()
    {
        OktaUserGroupProfile request = new()
        {
            Name = Name,
            Description = Description,
            AdditionalProperties = AdditionalProperties is null ? null : new(AdditionalProperties),
        };

        // Groups of a directory have these of their own; to another group an admin may have given them as custom attributes.
        SetUnlessNull("dn", Dn);
        SetUnlessNull("externalId", ExternalId);
        SetUnlessNull("samAccountName", SamAccountName);
        SetUnlessNull("windowsDomainQualifiedName", WindowsDomainQualifiedName);
        return request;

        void SetUnlessNull(string name, string? value)
        {
            if (value is not null)
            {
                request.Set(name, value);
            }
        }
    }
}
