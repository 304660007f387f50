using OktaGen.Cli.Commands;
using OktaGen.Cli.ScopeLists;
using OktaGen.Cli.Tests.Support;

namespace OktaGen.Cli.Tests.ScopeLists;

public sealed class AssemblyScopesTests
{
    [Fact]
    public void Of_this_tool_they_are_those_of_its_own_endpoints()
    {
        Assert.Equal(
            [
                "okta.appGrants.manage", "okta.appGrants.read", "okta.apps.manage", "okta.apps.read", "okta.groups.read", "okta.logs.read",
                "okta.networkZones.read", "okta.orgs.read", "okta.roles.manage", "okta.roles.read", "okta.schemas.read",
                "okta.userTypes.read", "okta.users.read",
            ],
            AssemblyScopes.Read(typeof(OktaGenCommand).Assembly.Location));
    }

    [Fact]
    public void A_file_that_is_no_assembly_is_refused()
    {
        using var folder = new TemporaryFolder();

        Assert.Contains("cannot be read", Assert.Throws<ToolException>(() => AssemblyScopes.Read(folder.Write("text.dll", "MZ and more"))).Message, StringComparison.Ordinal);
        Assert.Contains("Build the app", Assert.Throws<ToolException>(() => AssemblyScopes.Read(folder.PathOf("nowhere.dll"))).Message, StringComparison.Ordinal);
    }
}
