using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Generator.Tests.Roles;

public sealed class RoleExpectationTests
{
    // What was told and is not what our data says, and why ours stands.
    private static readonly Dictionary<string, string> s_contradicted = new(StringComparer.Ordinal)
    {
        ["USER_ADMIN cannot POST /api/v1/users/{id}/lifecycle/unsuspend"] =
            "Okta's own table and its page on group administrators say that they can, of the users of their groups; Workato names two "
                + "roles "
                + "that do for every user.",
        ["APP_ADMIN cannot PUT /api/v1/apps/{appId}"] =
            "The app in question held an admin role itself, and only super administrators change such apps: that is of the resource, "
                + "not of the operation, of which our data does not tell.",
    };

    public static TheoryData<string> All => [.. RoleExpectation.All.Select(static expectation => expectation.Text)];

    [Theory]
    [MemberData(nameof(All))]
    public void The_data_says_what_was_told_in_public_or_it_is_known_why_not(string text)
    {
        RoleExpectation expectation = RoleExpectation.All.First(expectation => expectation.Text == text);

        Judgement judged = HeldRights.Of(expectation.Held, RoleCatalogue.Default).Judge(RoleCatalogue.Default.Find(expectation.Request));

        bool isAsTold = judged.Verdict == (expectation.Can ? Verdict.Suffices : Verdict.Lacks);
        Assert.Equal(!s_contradicted.ContainsKey(text), isAsTold);
    }

    [Fact]
    public void What_was_told_in_public_is_of_operations_and_roles_that_Okta_has() => Assert.All(RoleExpectation.All, static expectation =>
    {
        string[] request = expectation.Request.Split(' ');

        Assert.Equal(expectation.Request, OperationCatalogue.Default.Find(request[0], request[1])?.ToString());
        Assert.Empty(HeldRights.Of(expectation.Held, RoleCatalogue.Default).Unknown);
    });

    [Fact]
    public void What_was_told_in_public_is_much_and_of_both_kinds()
    {
        Assert.InRange(RoleExpectation.All.Count, 25, 100);
        Assert.InRange(RoleExpectation.All.Count(static expectation => !expectation.Can), 10, 60);
        var texts = RoleExpectation.All.Select(static expectation => expectation.Text).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(RoleExpectation.All.Count, texts.Count);
        Assert.Subset(texts, s_contradicted.Keys.ToHashSet());
    }
}
