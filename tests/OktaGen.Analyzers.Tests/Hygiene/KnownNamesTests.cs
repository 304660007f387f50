using System.Reflection;
using OktaGen.Knowledge;

namespace OktaGen.Analyzers.Tests.Hygiene;

public sealed class KnownNamesTests
{
    public static TheoryData<string> Names =>
    [
        .. typeof(KnownNames).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(static name => name.Name != nameof(KnownNames.Namespace))
            .Select(static name => (string)name.GetRawConstantValue()!),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_known_name_is_that_of_a_runtime_type(string name) => Assert.NotNull(typeof(OktaClientAttribute).Assembly.GetType(name));

    [Fact]
    public void Attributes_are_named_as_the_compiler_names_them()
    {
        Assert.Equal(KnownNames.OktaClientAttribute, typeof(OktaClientAttribute).FullName);
        Assert.Equal(KnownNames.RequiresScopeAttribute, typeof(RequiresScopeAttribute).FullName);
        Assert.Equal(KnownNames.NoScopeAttribute, typeof(NoScopeAttribute).FullName);
        Assert.Equal(KnownNames.Namespace, typeof(OktaClientAttribute).Namespace);
    }
}
