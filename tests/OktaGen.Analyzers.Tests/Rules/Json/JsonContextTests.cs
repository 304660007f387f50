using static OktaGen.Analyzers.Tests.Support.EndpointVerifier;

namespace OktaGen.Analyzers.Tests.Rules.Json;

public sealed class JsonContextTests
{
    [Fact]
    public Task A_JSON_type_without_a_context_is_named() => VerifyAsync(
        """
        namespace Tests;

        [OktaClient]
        public interface IDirectory
        {
            [Get("/api/v1/users/{userId}")]
            Task<User> {|OKTA0118:GetUserAsync|}(string userId);

            [Post("/api/v1/users")]
            Task CreateUserAsync(User {|OKTA0118:user|});

            [Get("/api/v1/users/{userId}")]
            Task<string> GetTextAsync(string userId);
        }
        """);

    [Theory]
    [InlineData("User")]
    [InlineData("Outer.Hidden")]
    [InlineData("Empty")]
    public Task A_context_that_cannot_be_used_is_named(string context) => VerifyAsync(
        $$"""
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Text.Json.Serialization.Metadata;

        namespace Tests;

        [{|OKTA0119:OktaClient(JsonContext = typeof({{context}}))|}]
        public interface IDirectory
        {
            [Get("/api/v1/users/{userId}")]
            Task<User> GetUserAsync(string userId);
        }

        public abstract partial class Empty() : JsonSerializerContext(null);

        public abstract class Outer
        {
            [JsonSerializable(typeof(User))]
            private abstract partial class Hidden() : JsonSerializerContext(null);
        }
        """);
}
