using static OktaGen.Analyzers.Tests.Support.EndpointVerifier;

namespace OktaGen.Analyzers.Tests.Rules.Shapes;

public sealed class ReturnRuleTests
{
    [Theory]
    [InlineData("void")]
    [InlineData("User")]
    [InlineData("IEnumerable<User>")]
    [InlineData("Task<object>")]
    [InlineData("Task<Task<User>>")]
    [InlineData("ref int")]
    public Task A_return_type_that_no_client_can_give_is_named(string type) => VerifyMembersAsync(
        $$"""
        [Get("/api/v1/users/me")]
        {{type}} {|OKTA0114:GetMe|}();
        """);

    [Fact]
    public Task A_generic_method_is_named() => VerifyMembersAsync(
        """
        [Get("/api/v1/users/{userId}")]
        Task<T> {|OKTA0115:GetUserAsync|}<T>(string userId)
            where T : class, new();
        """);

    [Fact]
    public Task Paging_without_a_listing_is_named() => VerifyMembersAsync(
        """
        [Get("/api/v1/iam/roles"), Items("roles")]
        Task<User> {|OKTA0121:ListRolesAsync|}();

        [Get("/api/v1/users")]
        Task<User> {|OKTA0121:ListUsersAsync|}(OktaCursor? cursor = null);
        """);

    [Fact]
    public Task A_listing_that_is_no_GET_is_named() => VerifyMembersAsync(
        """
        [Post("/api/v1/users")]
        OktaPageable<User> {|OKTA0122:ListUsersAsync|}();

        [Delete("/api/v1/groups")]
        Task<OktaPage<User>> {|OKTA0122:ListGroupsAsync|}();
        """);

    [Fact]
    public Task A_tail_that_cannot_poll_is_named() => VerifyMembersAsync(
        """
        [Get("/api/v1/logs"), Tail]
        Task<User> {|OKTA0128:GetEventAsync|}();

        [Get("/api/v1/logs"), Tail]
        Task<OktaPage<User>> {|OKTA0128:PageAsync|}(OktaCursor? cursor = null);

        [Get("/api/v1/iam/roles"), Tail, Items("roles")]
        OktaPageable<User> {|OKTA0128:TailRolesAsync|}();

        [Get("/api/v1/logs"), Tail]
        OktaPageable<User> {|OKTA0128:TailAsync|}(DateTimeOffset? since = null, [Query("until")] DateTimeOffset? end = null);
        """);

    [Fact]
    public Task A_tail_beside_a_listing_of_the_same_is_left_alone() => VerifyMembersAsync(
        """
        [Get("/api/v1/logs")]
        OktaPageable<User> ListEventsAsync(DateTimeOffset? since = null);

        [Get("/api/v1/logs"), Tail]
        OktaPageable<User> TailEventsAsync(DateTimeOffset? since = null);

        [Get("/api/v1/logs"), Tail]
        IAsyncEnumerable<User> StreamEventsAsync(string? filter = null);
        """);
}
