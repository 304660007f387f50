using static OktaGen.Analyzers.Tests.Support.EndpointVerifier;

namespace OktaGen.Analyzers.Tests.Rules.Shapes;

public sealed class RouteRuleTests
{
    [Fact]
    public Task A_method_without_a_verb_is_named() => VerifyMembersAsync(
        """
        Task<User> {|OKTA0101:GetUserAsync|}(string userId);

        Task<User> WithBody() => throw new NotSupportedException();
        """);

    [Fact]
    public Task A_member_that_is_no_instance_method_is_named() => VerifyMembersAsync(
        """
        User {|OKTA0102:Me|} { get; set; }

        User {|OKTA0102:this|}[string userId] { get; }

        event EventHandler {|OKTA0102:Changed|};

        static abstract int {|OKTA0102:Count|} { get; }

        [Get("/api/v1/users/me")]
        static abstract Task<User> {|OKTA0102:GetMeAsync|}();
        """);

    [Fact]
    public Task A_method_with_two_verbs_is_named_at_the_second() => VerifyMembersAsync(
        """
        [Put("/api/v1/users/{userId}"), {|OKTA0103:Post("/api/v1/users/{userId}")|}]
        Task<User> UpdateUserAsync(string userId, User user);
        """);

    [Theory]
    [InlineData("")]
    [InlineData("api/v1/users")]
    [InlineData("https://example.okta.com/api/v1/users")]
    [InlineData("/api//v1/users")]
    [InlineData("/api/../users")]
    [InlineData("/api/v1/users/{userId")]
    [InlineData("/api/v1/users/userId}")]
    [InlineData("/api/v1/users/{}")]
    [InlineData("/api/v1/users/{userId}/{userId}")]
    [InlineData("/api/v1/users?filter={userId}")]
    [InlineData("/api/v1/users?")]
    [InlineData("/api/v1/my users")]
    [InlineData("/api/v1/users#top")]
    public Task A_malformed_route_is_named_at_its_attribute(string route) => VerifyMembersAsync(
        $$"""
        [{|OKTA0104:Get("{{route}}")|}]
        Task<User> GetUserAsync(string userId);
        """);

    [Fact]
    public Task A_placeholder_without_a_parameter_is_named_at_the_method() => VerifyMembersAsync(
        """
        [Get("/api/v1/users/{userId}")]
        Task<User> {|OKTA0105:GetUserAsync|}(string id);
        """);

    [Fact]
    public Task A_path_parameter_without_a_placeholder_is_named() => VerifyMembersAsync(
        """
        [Get("/api/v1/users/{userId}")]
        Task<User> GetUserAsync(string userId, [Path("id")] string {|OKTA0106:other|});

        [Get("/api/v1/groups/{groupId}")]
        Task<User> GetGroupAsync(string groupId, [Path("groupId")] string {|OKTA0106:again|});
        """);

    [Fact]
    public Task Members_that_send_the_same_and_return_the_same_are_named() => VerifyMembersAsync(
        """
        [Post("/api/v1/users/{userId}/lifecycle/suspend")]
        Task SuspendUserAsync(string userId);

        [Post("/api/v1/users/{userId}/lifecycle/suspend")]
        Task {|OKTA0125:UnsuspendUserAsync|}(string userId);

        [Get("/api/v1/users/{userId}")]
        Task<User> GetUserAsync(string userId);

        [Get("/api/v1/users/{userId}")]
        Task<string> GetUserTextAsync(string userId);
        """);

    [Theory]
    [InlineData("RequiresScope")]
    [InlineData("RequiresScope()")]
    [InlineData("RequiresScope(\"\")")]
    [InlineData("RequiresScope(\"okta.users.read okta.groups.read\")")]
    [InlineData("RequiresScope(OktaScopes.UsersRead, null!)")]
    public Task A_scope_declaration_without_a_certain_scope_is_named(string attribute) => VerifyMembersAsync(
        $$"""
        [Get("/api/v1/users/{userId}"), {|OKTA0124:{{attribute}}|}]
        Task<User> GetUserAsync(string userId);
        """);

    [Fact]
    public Task A_scope_beside_NoScope_is_named() => VerifyMembersAsync(
        """
        [Get("/api/v1/users/{userId}"), {|OKTA0124:RequiresScope(OktaScopes.UsersRead)|}, NoScope]
        Task<User> GetUserAsync(string userId);
        """);
}
