using static OktaGen.Analyzers.Tests.Support.EndpointVerifier;

namespace OktaGen.Analyzers.Tests.Rules.Shapes;

public sealed class ParameterRuleTests
{
    [Theory]
    [InlineData("(string Login, string Email)")]
    [InlineData("(int, int)?")]
    [InlineData("List<(string Login, string Email)>")]
    [InlineData("Dictionary<string, (int, int)[]>")]
    [InlineData("Tuple<string, string>")]
    public async Task A_tuple_is_neither_sent_nor_read(string type)
    {
        await VerifyMembersAsync($"[Post(\"/api/v1/users\")] Task CreateAsync([Body] {type} {{|OKTA0108:user|}});");
        await VerifyMembersAsync($"[Get(\"/api/v1/users/me\")] Task<{type}> {{|OKTA0114:GetAsync|}}();");
        await VerifyMembersAsync($"[Get(\"/api/v1/users\")] OktaPageable<{type}> {{|OKTA0114:ListAsync|}}();");
    }

    [Fact]
    public Task A_path_parameter_that_may_be_null_is_named() => VerifyMembersAsync(
        """
        [Get("/api/v1/users/{userId}")]
        Task<User> GetUserAsync(string? {|OKTA0107:userId|});

        [Get("/api/v1/groups/{groupId}")]
        Task<User> GetGroupAsync(int? {|OKTA0107:groupId|});

        [Get("/api/v1/apps/{appId}")]
        Task<User> GetAppAsync(string {|OKTA0107:appId|} = null!);
        """);

    [Fact]
    public Task A_parameter_whose_type_has_no_text_form_is_named() => VerifyMembersAsync(
        """
        [Get("/api/v1/users/{user}")]
        Task<User> GetUserAsync(User {|OKTA0108:user|});

        [Get("/api/v1/users")]
        OktaPageable<User> ListUsersAsync(User {|OKTA0108:like|}, [Header("X-Like")] object {|OKTA0108:header|}, Dictionary<string, string>[] {|OKTA0108:all|});
        """);

    [Fact]
    public Task A_parameter_by_reference_is_named() => VerifyMembersAsync(
        """
        [Get("/api/v1/users/{userId}")]
        Task<User> GetUserAsync(in string {|OKTA0109:userId|}, ref int {|OKTA0109:limit|}, out int {|OKTA0109:count|});
        """);

    [Fact]
    public Task A_parameter_with_several_places_is_named() => VerifyMembersAsync(
        """
        [Get("/api/v1/users/{userId}")]
        Task<User> GetUserAsync([Path("userId"), Query] string {|OKTA0110:userId|});
        """);

    [Fact]
    public Task A_second_body_is_named() => VerifyMembersAsync(
        """
        [Post("/api/v1/users")]
        Task<User> CreateUserAsync(User user, User {|OKTA0111:other|});

        [Put("/api/v1/users")]
        Task<User> ReplaceUserAsync([Body] User user, [Body] string {|OKTA0111:text|});
        """);

    [Fact]
    public Task A_body_on_a_GET_is_named() => VerifyMembersAsync(
        """
        [Get("/api/v1/users")]
        Task<User> FindUserAsync([Body] User {|OKTA0112:like|});
        """);

    [Fact]
    public Task A_second_parameter_for_the_whole_call_is_named() => VerifyMembersAsync(
        """
        [Get("/api/v1/users/{userId}")]
        Task<User> GetUserAsync(string userId, CancellationToken stop, CancellationToken {|OKTA0113:timeout|}, OktaCallOptions? options, OktaCallOptions? {|OKTA0113:more|});
        """);

    [Fact]
    public Task A_header_that_cannot_be_sent_is_named() => VerifyMembersAsync(
        """
        [Get("/api/v1/users/{userId}"), {|OKTA0120:Header("Authorization", "SSWS")|}, {|OKTA0120:Header("Prefer", "a\r\nb")|}, {|OKTA0120:Header("Accept-Language")|}]
        Task<User> GetUserAsync(string userId, [Header("If Match")] string? {|OKTA0120:etag|}, [Header("dpop")] string? {|OKTA0120:proof|});
        """);

    [Fact]
    public Task A_repeated_query_key_is_named() => VerifyMembersAsync(
        """
        [Get("/api/v1/users?limit=200")]
        OktaPageable<User> ListUsersAsync(int? {|OKTA0123:limit|}, [Query("q")] string? search, string? {|OKTA0123:q|});
        """);
}
