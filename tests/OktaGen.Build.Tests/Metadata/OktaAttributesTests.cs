using OktaGen.Knowledge.Credentials;

namespace OktaGen.Build.Tests.Metadata;

public sealed class OktaAttributesTests
{
    [Fact]
    public void Credential_kinds_have_the_runtime_s_names_and_values() =>
        Assert.All(
            Enum.GetValues<OktaCredential>(), static kind => Assert.Equal(kind.ToString(), CredentialNames.Read([(int)kind])?.ToString()));
}
