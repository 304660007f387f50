using OktaGen.Build.Metadata;

namespace OktaGen.Build.Tests.Metadata;

public sealed class OktaAttributesTests
{
    [Fact]
    public void Credential_kinds_have_the_runtime_s_names_and_values() =>
        Assert.Equal(Enum.GetValues<OktaCredential>().Select(static kind => kind.ToString()), OktaAttributes.CredentialNames);
}
