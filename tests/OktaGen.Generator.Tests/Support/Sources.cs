namespace OktaGen.Generator.Tests.Support;

/// <summary>What most test sources share.</summary>
internal static class Sources
{
    /// <summary>Model types, and the context that knows them.</summary>
    public const string Models =
        """
        namespace Acme
        {
            using System.Runtime.Serialization;
            using System.Text.Json.Serialization;

            public sealed record User(string Id, string? Login);

            public sealed record Group(string Id);

            public enum Status
            {
                Active,
                [JsonStringEnumMemberName("LOCKED_OUT")]
                LockedOut,
                [EnumMember(Value = "password-expired")]
                PasswordExpired,
                Same = Active,
            }

            [JsonSerializable(typeof(User))]
            [JsonSerializable(typeof(Group))]
            [JsonSerializable(typeof(int?))]
            internal sealed partial class AcmeJson : JsonSerializerContext;
        }

        """;

    /// <summary>An interface <c>Acme.IApi</c> with these members, beside the models.</summary>
    public static string Api(string members) => Models + Interface(members);

    /// <summary>The interface alone.</summary>
    public static string Interface(string members, string head = "public interface IApi", string arguments = "JsonContext = typeof(AcmeJson)") =>
        $$"""
        namespace Acme
        {
            [OktaClient({{arguments}})]
            {{head}}
            {
                {{members.ReplaceLineEndings("\n        ")}}
            }
        }

        """;
}
