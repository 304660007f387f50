using OktaGen.Knowledge.Catalogue;

namespace OktaGen.Generator.Tests.Roles;

public sealed class RoleExpectationTests
{
    [Fact]
    public void What_was_told_in_public_is_of_operations_that_Okta_has() => Assert.All(RoleExpectation.All, static expectation =>
    {
        string[] request = expectation.Request.Split(' ');

        Assert.Equal(expectation.Request, OperationCatalogue.Default.Find(request[0], request[1])?.ToString());
    });

    [Fact]
    public void What_was_told_in_public_is_much_and_of_both_kinds()
    {
        Assert.InRange(RoleExpectation.All.Count, 25, 100);
        Assert.InRange(RoleExpectation.All.Count(static expectation => !expectation.Can), 10, 60);
        Assert.Equal(RoleExpectation.All.Count, RoleExpectation.All.Select(static expectation => expectation.ToString()).Distinct().Count());
    }
}
