using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Reading.Naming;
using OktaGen.Generator.Tests.Support;
using OktaGen.TestSupport;

namespace OktaGen.Generator.Tests.Odd;

/// <summary>Each fault of an interface: it is found, and what is generated beside it still compiles.</summary>
public sealed class FindingTests
{
    [Theory]
    [InlineData(FindingKind.MissingVerb, "Task AAsync();")]
    [InlineData(FindingKind.UnsupportedMember, "int A { get; set; }")]
    [InlineData(FindingKind.UnsupportedMember, "int A { get; init; }")]
    [InlineData(FindingKind.UnsupportedMember, "ref readonly int A { get; }")]
    [InlineData(FindingKind.UnsupportedMember, "event EventHandler? A;")]
    [InlineData(FindingKind.UnsupportedMember, "string? this[int index, in string? other] { get; set; }")]
    [InlineData(FindingKind.UnsupportedMember, "[Get(\"/a\")] static abstract Task AAsync();")]
    [InlineData(FindingKind.UnsupportedMember, "static abstract int A { get; set; }")]
    [InlineData(FindingKind.UnsupportedMember, "static abstract event Action A;")]
    [InlineData(FindingKind.UnsupportedMember, "static abstract IApi operator +(IApi left, IApi right);")]
    [InlineData(FindingKind.UnsupportedMember, "[Get(\"/a\")] static virtual Task AAsync() => Task.CompletedTask; int B { get; }")]
    [InlineData(FindingKind.SeveralVerbs, "[Get(\"/a\"), Post(\"/a\")] Task AAsync();")]
    [InlineData(FindingKind.MalformedRoute, "[Get(\"a\")] Task AAsync();")]
    [InlineData(FindingKind.MalformedRoute, "[Get(\"\")] Task AAsync();")]
    [InlineData(FindingKind.MalformedRoute, "[Get(null!)] Task AAsync();")]
    [InlineData(FindingKind.MalformedRoute, "[Get(\"/a/{b\")] Task AAsync(string b);")]
    [InlineData(FindingKind.MalformedRoute, "[Get(\"/a/b}\")] Task AAsync(string b);")]
    [InlineData(FindingKind.MalformedRoute, "[Get(\"/{a}/{a}\")] Task AAsync(string a);")]
    [InlineData(FindingKind.MalformedRoute, "[Get(\"/a?b={b}\")] Task AAsync(string b);")]
    [InlineData(FindingKind.MalformedRoute, "[Get(\"/a/../b\")] Task AAsync();")]
    [InlineData(FindingKind.MalformedRoute, "[Get(\"/a\\\\b\")] Task AAsync();")]
    [InlineData(FindingKind.MalformedRoute, "[Get(\"/a%2\")] Task AAsync();")]
    [InlineData(FindingKind.PlaceholderWithoutParameter, "[Get(\"/{a}/{b}\")] Task AAsync(string a);")]
    [InlineData(FindingKind.PathParameterWithoutPlaceholder, "[Get(\"/a\")] Task AAsync([Path(\"a\")] string a);")]
    [InlineData(FindingKind.NullablePathParameter, "[Get(\"/{a}\")] Task AAsync(string? a);")]
    [InlineData(FindingKind.NullablePathParameter, "[Get(\"/{a}\")] Task AAsync(Guid? a);")]
    [InlineData(FindingKind.UnsupportedParameterType, "[Get(\"/a\")] Task AAsync(object a);")]
    [InlineData(FindingKind.UnsupportedParameterType, "[Get(\"/a\")] Task AAsync(User a);")]
    [InlineData(FindingKind.UnsupportedParameterType, "[Get(\"/a\")] Task AAsync(ReadOnlySpan<char> a);")]
    [InlineData(FindingKind.UnsupportedParameterType, "[Get(\"/a\")] Task AAsync(Dictionary<string, string> a);")]
    [InlineData(FindingKind.UnsupportedParameterType, "[Get(\"/a\")] Task AAsync(Action<string?> a);")]
    [InlineData(FindingKind.UnsupportedParameterType, "[Get(\"/a\")] Task AAsync((int A, string? B) a);")]
    [InlineData(FindingKind.UnsupportedParameterType, "[Get(\"/a\")] Task AAsync(dynamic a);")]
    [InlineData(FindingKind.UnsupportedParameterType, "[Get(\"/a\")] Task AAsync([Header(\"X-A\")] string[] a);")]
    [InlineData(FindingKind.UnsupportedParameterType, "[Get(\"/{a}\")] Task AAsync(int[,] a);")]
    [InlineData(FindingKind.UnsupportedParameterType, "[Post(\"/a\")] Task AAsync([Body] Span<byte> a);")]
    [InlineData(FindingKind.UnsupportedParameterType, "[Post(\"/a\")] Task AAsync([Body] object a);")]
    [InlineData(FindingKind.UnsupportedParameterType, "[Post(\"/a\")] Task AAsync(List<User> a);")]
    [InlineData(FindingKind.UnsupportedParameterType, "[Post(\"/a\")] Task AAsync(KeyValuePair<int, int> a);")]
    [InlineData(FindingKind.UnsupportedParameterType, "[Post(\"/a\")] Task AAsync([Body] (int A, string B) a);")]
    [InlineData(FindingKind.UnsupportedReturnType, "[Get(\"/a\")] Task<(int A, string B)> A();")]
    [InlineData(FindingKind.UnsupportedReturnType, "[Get(\"/a\")] OktaPageable<(int A, string B)> A();")]
    [InlineData(FindingKind.ByReferenceParameter, "[Get(\"/a\")] Task AAsync(ref int a);")]
    [InlineData(FindingKind.ByReferenceParameter, "[Get(\"/a\")] Task AAsync(in int a);")]
    [InlineData(FindingKind.ByReferenceParameter, "[Get(\"/a\")] Task AAsync(out string? a);")]
    [InlineData(FindingKind.ByReferenceParameter, "[Get(\"/a\")] Task AAsync(ref readonly int a);")]
    [InlineData(FindingKind.ByReferenceParameter, "[Get(\"/a\")] Task AAsync(scoped ref int a);")]
    [InlineData(FindingKind.ConflictingParameterAttributes, "[Get(\"/{a}\")] Task AAsync([Path(\"a\"), Query] string a);")]
    [InlineData(FindingKind.ConflictingParameterAttributes, "[Post(\"/a\")] Task AAsync([Body, Query] User a);")]
    [InlineData(FindingKind.ConflictingParameterAttributes, "[Post(\"/a\")] Task AAsync([Header(\"X-A\"), Body] User a);")]
    [InlineData(FindingKind.SeveralBodies, "[Post(\"/a\")] Task AAsync(User a, [Body] Group b);")]
    [InlineData(FindingKind.BodyOnGet, "[Get(\"/a\")] Task AAsync([Body] User a);")]
    [InlineData(FindingKind.SeveralSpecialParameters, "[Get(\"/a\")] Task AAsync(CancellationToken a, CancellationToken b);")]
    [InlineData(FindingKind.SeveralSpecialParameters, "[Get(\"/a\")] Task AAsync(OktaCallOptions? a, OktaCallOptions b);")]
    [InlineData(FindingKind.SeveralSpecialParameters, "[Get(\"/a\")] OktaPageable<User> AAsync(OktaCursor a, OktaCursor? b);")]
    [InlineData(FindingKind.UnsupportedReturnType, "[Get(\"/a\")] void A();")]
    [InlineData(FindingKind.UnsupportedReturnType, "[Get(\"/a\")] User A();")]
    [InlineData(FindingKind.UnsupportedReturnType, "[Get(\"/a\")] ref User A();")]
    [InlineData(FindingKind.UnsupportedReturnType, "[Get(\"/a\")] ref readonly User? A();")]
    [InlineData(FindingKind.UnsupportedReturnType, "[Get(\"/a\")] ref Task A();")]
    [InlineData(FindingKind.UnsupportedReturnType, "[Get(\"/a\")] ref readonly Task A();")]
    [InlineData(FindingKind.UnsupportedReturnType, "[Get(\"/a\")] User[] A();")]
    [InlineData(FindingKind.UnsupportedReturnType, "[Get(\"/a\")] Task<object> A();")]
    [InlineData(FindingKind.UnsupportedReturnType, "[Get(\"/a\")] Task<dynamic?> A();")]
    [InlineData(FindingKind.UnsupportedReturnType, "[Get(\"/a\")] Task<Action> A();")]
    [InlineData(FindingKind.UnsupportedReturnType, "[Get(\"/a\")] Task<Task<User>> A();")]
    [InlineData(FindingKind.UnsupportedReturnType, "[Get(\"/a\")] Task<OktaPageable<User>> A();")]
    [InlineData(FindingKind.UnsupportedReturnType, "[Get(\"/a\")] Task<OktaResponse<Stream>> A();")]
    [InlineData(FindingKind.UnsupportedReturnType, "[Get(\"/a\")] Task<OktaResponse<HttpResponseMessage>> A();")]
    [InlineData(FindingKind.UnsupportedReturnType, "[Get(\"/a\")] Task<HttpContent> A();")]
    [InlineData(FindingKind.GenericMethod, "[Get(\"/a\")] Task<T> AAsync<T>() where T : class, new();")]
    [InlineData(FindingKind.GenericMethod, "[Get(\"/a\")] Task<T?> AAsync<T, @class>(T? a, @class? b) where T : struct;")]
    [InlineData(FindingKind.GenericMethod, "[Get(\"/a\")] Task<T?> AAsync<T>(T? a) where T : notnull;")]
    [InlineData(FindingKind.GenericMethod, "[Get(\"/a\")] Task<T?> AAsync<T>(T? a);")]
    [InlineData(FindingKind.InvalidHeader, "[Get(\"/a\"), Header(\"Authorization\", \"x\")] Task AAsync();")]
    [InlineData(FindingKind.InvalidHeader, "[Get(\"/a\"), Header(\"X-A\")] Task AAsync();")]
    [InlineData(FindingKind.InvalidHeader, "[Get(\"/a\"), Header(\"X-A\", \"a\\nb\")] Task AAsync();")]
    [InlineData(FindingKind.InvalidHeader, "[Get(\"/a\")] Task AAsync([Header(\"X A\")] string a);")]
    [InlineData(FindingKind.InvalidHeader, "[Get(\"/a\")] Task AAsync([Header(\"X-A\", \"constant\")] string a);")]
    [InlineData(FindingKind.ConflictingParameterAttributes, "[Get(\"/a\")] Task AAsync([Header(\"X-A\"), Header(\"X-B\")] string a);")]
    [InlineData(FindingKind.PagingOnNonListing, "[Get(\"/a\"), Items(\"x\")] Task AAsync();")]
    [InlineData(FindingKind.PagingOnNonListing, "[Get(\"/a\")] Task AAsync(OktaCursor? cursor);")]
    [InlineData(FindingKind.ListingThatIsNoGet, "[Post(\"/a\")] OktaPageable<User> AAsync();")]
    [InlineData(FindingKind.DuplicateQueryKey, "[Get(\"/a\")] Task AAsync(string a, [Query(\"a\")] string b);")]
    [InlineData(FindingKind.DuplicateQueryKey, "[Get(\"/a?b=1\")] Task AAsync(string b);")]
    [InlineData(FindingKind.MalformedScopeDeclaration, "[Get(\"/a\"), RequiresScope] Task AAsync();")]
    [InlineData(FindingKind.MalformedScopeDeclaration, "[Get(\"/a\"), RequiresScope(\"\")] Task AAsync();")]
    [InlineData(FindingKind.MalformedScopeDeclaration, "[Get(\"/a\"), RequiresScope(\"a b\")] Task AAsync();")]
    [InlineData(FindingKind.MalformedScopeDeclaration, "[Get(\"/a\"), RequiresScope(null!)] Task AAsync();")]
    [InlineData(FindingKind.MalformedScopeDeclaration, "[Get(\"/a\"), RequiresScope(\"a\"), NoScope] Task AAsync();")]
    [InlineData(FindingKind.DuplicateEndpoint, "[Get(\"/a\")] Task AAsync(); [Get(\"/a\")] Task BAsync();")]
    [InlineData(FindingKind.DuplicateEndpoint, "[Post(\"/a\")] Task AAsync(User a); [Post(\"/a\")] Task BAsync([Body] User b);")]
    [InlineData(FindingKind.MalformedCredentialDeclaration, "[Get(\"/a\"), Credential] Task AAsync();")]
    [InlineData(FindingKind.MalformedCredentialDeclaration, "[Get(\"/a\"), Credential(null!)] Task AAsync();")]
    [InlineData(FindingKind.MalformedCredentialDeclaration, "[Get(\"/a\"), Credential((OktaCredential)99)] Task AAsync();")]
    [InlineData(FindingKind.MalformedCredentialDeclaration, "[Get(\"/a\"), Credential(OktaCredential.OAuth, (OktaCredential)99)] Task AAsync();")]
    [InlineData(FindingKind.MalformedCredentialDeclaration, "[Get(\"/a\"), Credential(OktaCredential.None, OktaCredential.OAuth)] Task AAsync();")]
    [InlineData(FindingKind.UnsupportedReturnType, "[Get(\"/a\")] Task<int[,]> A();")]
    [InlineData(FindingKind.UnsupportedReturnType, "[Get(\"/a\")] Task<List<int[,][]>> A();")]
    [InlineData(FindingKind.UnsupportedParameterType, "[Post(\"/a\")] Task A([Body] int[,] a);")]
    [InlineData(FindingKind.EmptyName, "[Get(\"/a\"), Items(\"\")] OktaPageable<User> A();")]
    [InlineData(FindingKind.EmptyName, "[Get(\"/a\"), Items(null!)] Task<OktaPage<User>> A();")]
    [InlineData(FindingKind.EmptyName, "[Get(\"/a\")] Task A([Query(\"\")] string a);")]
    [InlineData(FindingKind.UnknownJsonType, "[Get(\"/a\")] Task<Dictionary<string, User>> A();")]
    [InlineData(FindingKind.UnknownJsonType, "[Get(\"/a\")] Task<List<List<User>>> A();")]
    [InlineData(FindingKind.UnknownJsonType, "[Get(\"/a\")] Task<DateTime?> A();")]
    [InlineData(FindingKind.UnknownJsonType, "[Get(\"/a\")] OktaPageable<Version> A();")]
    [InlineData(FindingKind.UnknownJsonType, "[Post(\"/a\")] Task A([Body] Version[] a);")]
    [InlineData(FindingKind.UnknownJsonType, "[Post(\"/a\")] Task A([Body] byte[] a);")]
    [InlineData(FindingKind.TailThatCannotPoll, "[Get(\"/a\"), Tail] Task AAsync();")]
    [InlineData(FindingKind.TailThatCannotPoll, "[Get(\"/a\"), Tail] Task<OktaPage<User>> AAsync();")]
    [InlineData(FindingKind.TailThatCannotPoll, "[Get(\"/a\"), Tail] Task<List<User>> AAsync();")]
    [InlineData(FindingKind.TailThatCannotPoll, "[Get(\"/a\"), Tail, Items(\"x\")] OktaPageable<User> AAsync();")]
    [InlineData(FindingKind.TailThatCannotPoll, "[Get(\"/a\"), Tail] OktaPageable<User> AAsync(DateTimeOffset? until);")]
    [InlineData(FindingKind.TailThatCannotPoll, "[Get(\"/a?until=x\"), Tail] IAsyncEnumerable<User> AAsync();")]
    [InlineData(FindingKind.ListingThatIsNoGet, "[Post(\"/a\"), Tail] OktaPageable<User> AAsync();")]
    internal void Of_a_member(FindingKind kind, string member) => Findings.AssertAre(Generated.Run(Sources.Api(member)), kind);

    [Theory]
    [InlineData("unsafe Task AAsync(int* a);")]
    [InlineData("unsafe int* A();")]
    [InlineData("unsafe void A(int*[] a, delegate*<int, void> b);")]
    [InlineData("unsafe int* A { get; set; }")]
    [InlineData("[Get(\"/a\")] unsafe Task<int*[]> A();")]
    [InlineData("[Post(\"/a\")] unsafe Task A([Body] int*[][] a);")]
    [InlineData("unsafe int this[int* a] { get; }")]
    internal void Of_a_member_with_pointers(string member) =>
        Assert.Single(Findings.Of(Generated.Run(new GeneratorDriverHarness { AllowUnsafe = true }, Sources.Api(member))));

    [Theory]
    [InlineData(FindingKind.MissingJsonContext, "[OktaClient] public interface IApi { [Get(\"/a\")] Task<User> AAsync(); }")]
    [InlineData(FindingKind.MissingJsonContext, "[OktaClient] public interface IApi { [Post(\"/a\")] Task AAsync(User user); }")]
    [InlineData(FindingKind.UnusableJsonContext, "[OktaClient(JsonContext = typeof(User))] public interface IApi { [Get(\"/a\")] Task<User> AAsync(); }")]
    [InlineData(FindingKind.UnusableJsonContext, "[OktaClient(JsonContext = typeof(int[]))] public interface IApi { [Get(\"/a\")] Task<User> AAsync(); }")]
    [InlineData(FindingKind.UnusableJsonContext, "[OktaClient(JsonContext = typeof(List<>))] public interface IApi { }")]
    [InlineData(FindingKind.UnusableJsonContext, "[OktaClient(JsonContext = typeof(Whole.Inner))] public interface IApi { [Get(\"/a\")] Task<User> AAsync(); }")]
    [InlineData(FindingKind.UnusableJsonContext, "[OktaClient(JsonContext = typeof(AnAbstractOne))] public interface IApi { [Get(\"/a\")] Task<User> AAsync(); }")]
    [InlineData(FindingKind.UnreachableInterface, "[OktaClient] public interface IApi<T> { }")]
    [InlineData(FindingKind.UnreachableInterface, "public class G<T> { [OktaClient] public interface IApi { } }")]
    [InlineData(FindingKind.UnreachableInterface, "public class C { [OktaClient] private interface IApi { } }")]
    [InlineData(FindingKind.UnreachableInterface, "public class C { [OktaClient] protected interface IApi { } }")]
    [InlineData(FindingKind.UnreachableInterface, "public class C { private class D { [OktaClient] public interface IApi { } } }")]
    [InlineData(FindingKind.UnreachableInterface, "[OktaClient] file interface IApi { }")]
    [InlineData(FindingKind.GeneratedNameClash, "[OktaClient] public interface IApi { } public class ApiClient { }")]
    [InlineData(FindingKind.GeneratedNameClash, "[OktaClient] public interface IApi { } public partial record ApiClient { }")]
    [InlineData(FindingKind.GeneratedNameClash, "[OktaClient] public interface IApi { } public partial struct ApiClient { }")]
    [InlineData(FindingKind.GeneratedNameClash, "[OktaClient] public interface IApi { } public delegate void ApiClient();")]
    [InlineData(FindingKind.GeneratedNameClash, "[OktaClient] public interface IApi { } public static partial class ApiClient { }")]
    [InlineData(FindingKind.GeneratedNameClash, "[OktaClient] public interface IApi { } public partial class ApiClient : Exception { }")]
    [InlineData(FindingKind.GeneratedNameClash, "[OktaClient] public interface IApi { } public sealed partial class ApiClient(int a) { public int A => a; }")]
    [InlineData(FindingKind.GeneratedNameClash, "[OktaClient] public interface IApi { } public sealed partial class ApiClient { public ApiClient(OktaConnection c) => c.ToString(); }")]
    [InlineData(FindingKind.GeneratedNameClash, "[OktaClient] public interface IApi { } namespace ApiClient { class C; }")]
    [InlineData(FindingKind.GeneratedNameClash, "[OktaClient] public interface IApi { } [OktaClient] public interface Api { }")]
    [InlineData(FindingKind.GeneratedNameClash, "[OktaClient] public interface IApi { } [OktaClient(Name = \"Api\")] public interface IOther { }")]
    [InlineData(FindingKind.GeneratedNameClash, "[OktaClient] public interface IAPI { } [OktaClient] public interface IApi { }")]
    [InlineData(FindingKind.GeneratedNameClash, "[OktaClient] public interface IApi { } public class C { [OktaClient] public interface IApi { } }")]
    [InlineData(FindingKind.GeneratedNameClash, "[OktaClient] public interface IApi { } namespace Inner { [OktaClient] public interface IApi { } }")]
    [InlineData(FindingKind.GeneratedNameClash, "namespace Outer { [OktaClient] public interface IApi { } } namespace outer { [OktaClient(Name = \"Other\")] public interface IApi { } }")]
    [InlineData(FindingKind.MalformedCredentialDeclaration, "[OktaClient, Credential] public interface IApi { [Get(\"/a\")] Task AAsync(); }")]
    [InlineData(FindingKind.UnusableJsonContext, "[OktaClient(JsonContext = typeof(AFileLocalOne))] public interface IApi { [Get(\"/a\")] Task<User> AAsync(); }")]
    [InlineData(FindingKind.InvalidClientName, "[OktaClient(Name = \"a b\")] public interface IApi { }")]
    [InlineData(FindingKind.InvalidClientName, "[OktaClient(Name = \"\")] public interface IApi { }")]
    [InlineData(FindingKind.InvalidHeader, "[OktaClient, Header(\"Host\", \"x\")] public interface IApi { [Get(\"/a\")] Task AAsync(); }")]
    [InlineData(FindingKind.MalformedScopeDeclaration, "[OktaClient, RequiresScope] public interface IApi { [Get(\"/a\")] Task AAsync(); }")]
    internal void Of_an_interface(FindingKind kind, string source) => Findings.AssertAre(
        Generated.Run(
            Sources.Models
            + "namespace Acme\n{\n"
            + source
            + """

            #pragma warning disable SYSLIB1224
            public class Whole
            {
                [System.Text.Json.Serialization.JsonSerializable(typeof(User))]
                internal sealed class Inner : System.Text.Json.Serialization.JsonSerializerContext
                {
                    private Inner() : base(null) { }
                    protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null;
                    public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type) => null;
                }
            }

            file sealed class AFileLocalOne : System.Text.Json.Serialization.JsonSerializerContext
            {
                private AFileLocalOne() : base(null) { }
                public static AFileLocalOne Default { get; } = new();
                protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null;
                public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type) => null;
            }

            internal abstract class AnAbstractOne : System.Text.Json.Serialization.JsonSerializerContext
            {
                private AnAbstractOne() : base(null) { }
            }
            """
            + "\n}\n"),
        kind);

    [Theory]
    [InlineData("[Post(\"/a\")] Task AAsync(User user); [Post(\"/a\")] Task AAsync(Group group);")]
    [InlineData("[Post(\"/a\")] Task AAsync(HttpContent content); [Post(\"/a\")] Task AAsync(Stream stream); [Post(\"/a\")] Task AAsync(User user);")]
    [InlineData("[Get(\"/a\"), Header(\"Prefer\", \"a\")] Task AAsync(); [Get(\"/a\"), Header(\"Prefer\", \"b\")] Task BAsync();")]
    [InlineData("[Get(\"/a\"), Items(\"x\")] OktaPageable<User> AAsync(); [Get(\"/a\"), Items(\"y\")] OktaPageable<User> BAsync();")]
    [InlineData("[Get(\"/a\")] Task AAsync(string[] ids); [Get(\"/a\")] Task BAsync([Query(Explode = true)] string[] ids);")]
    [InlineData("[Get(\"/a\")] Task<User> AAsync(); [Get(\"/a\")] Task<string> BAsync();")]
    internal void Requests_that_differ_are_no_duplicates(string members) => Findings.AssertAre(Generated.Run(Sources.Api(members)));

    [Theory]
    [InlineData("[Get(\"/a\")] Task<List<User?>> A(); [Get(\"/b\")] Task<User[]> B(); [Get(\"/c\")] ValueTask<IReadOnlyList<User>?> C();")]
    [InlineData("[Get(\"/a\")] Task<IEnumerable<User>> A(); [Get(\"/b\")] Task<OktaResponse<IList<int>>> B(); [Get(\"/c\")] OktaPageable<User> C();")]
    [InlineData("[Post(\"/a\")] Task A([Body] List<User>? users); [Post(\"/b\")] Task B([Body] int? number); [Post(\"/c\")] Task C([Body] string text);")]
    internal void What_a_context_reaches_and_lists_of_it_are_known(string members) => Findings.AssertAre(Generated.Run(Sources.Api(members)));

    [Fact]
    internal void A_record_struct_is_a_body()
    {
        GeneratorRun run = Generated.Run(Sources.Api("[Post(\"/a\")] Task AAsync(Note note); [Put(\"/a\")] Task BAsync(Note? note);")
            .Replace("public sealed record Group(string Id);", "public sealed record Group(string Id); public record struct Note(string Text);", StringComparison.Ordinal)
            .Replace("[JsonSerializable(typeof(Group))]", "[JsonSerializable(typeof(Group))] [JsonSerializable(typeof(Note))]", StringComparison.Ordinal));

        Findings.AssertAre(run);
        Assert.Contains("request.JsonBody(note, JsonOfNote());", Generated.Client(run), StringComparison.Ordinal);
        Assert.Contains("request.JsonBody(note, JsonOfNullable());", Generated.Client(run), StringComparison.Ordinal);
    }

    [Fact]
    internal void A_clients_header_reaches_inherited_members_unless_a_nearer_one_replaces_it()
    {
        GeneratorRun run = Generated.Run(Sources.Models + """
            namespace Acme
            {
                [OktaClient, Header("X-A", "client"), Header("X-B", "client")]
                public interface IApi : IBase { }

                [Header("X-B", "base")]
                public interface IBase { [Get("/a")] Task AAsync(); }
            }
            """);

        Assert.Contains("request.Header(\"X-A\", \"client\");", Generated.Client(run), StringComparison.Ordinal);
        Assert.Contains("request.Header(\"X-B\", \"base\");", Generated.Client(run), StringComparison.Ordinal);
        Assert.DoesNotContain("request.Header(\"X-B\", \"client\");", Generated.Client(run), StringComparison.Ordinal);
    }

    [Fact]
    internal void A_duplicate_is_found_at_its_own_overload()
    {
        GeneratorRun run = Generated.Run(Sources.Api(
            "[Get(\"/a/{id}\")] Task A(string id); [Get(\"/a/{id}\")] Task B(string id); [Get(\"/b/{id}\")] Task B(Guid id);"));

        Finding finding = Assert.Single(Findings.Of(run));
        Assert.Equal(FindingKind.DuplicateEndpoint, finding.Kind);
        Assert.StartsWith("B(string id)", finding.Location.SourceTree!.ToString()[finding.Location.SourceSpan.Start..], StringComparison.Ordinal);
    }

    [Fact]
    internal void A_method_that_several_bases_declare_is_no_duplicate() => Findings.AssertAre(Generated.Run(Sources.Api("[Get(\"/a\")] new Task AAsync();")
        .Replace("interface IApi", "interface IApi : IOne, ITwo", StringComparison.Ordinal)
        + "namespace Acme { public interface IOne { [Get(\"/a\")] Task AAsync(); } public interface ITwo { [Get(\"/a\")] Task AAsync(); } }"));

    [Fact]
    internal void A_clash_of_registrations_leaves_both_classes_there()
    {
        GeneratorRun run = Generated.Run("""
            namespace A { [OktaClient] public interface IApi { } }
            namespace B { [OktaClient] public interface IApi { } }
            """);

        Finding finding = Assert.Single(Findings.Of(run));
        Assert.Equal(["IApi", "AddApi", "that of 'A.IApi'", ClientNames.ChooseAnother], finding.Arguments);
        Assert.Equal("A.IApi.g.cs B.IApi.g.cs", string.Join(' ', Generated.ClientFiles(run)));
    }

    [Theory]
    [InlineData(FindingKind.ForeignJsonType, "[Get(\"/a\")] Task<Newtonsoft.Json.Linq.JToken[]> A();")]
    [InlineData(FindingKind.ForeignJsonType, "[Post(\"/a\")] Task A([Body] Newtonsoft.Json.Linq.JToken token);")]
    [InlineData(FindingKind.ForeignJsonType, "[Post(\"/a\")] Task A(Newtonsoft.Json.Linq.JToken token);")]
    internal void A_type_of_another_JSON_library_is_refused(FindingKind kind, string member) => Findings.AssertAre(
        Generated.Run(Sources.Api(member) + "namespace Newtonsoft.Json.Linq { public sealed class JToken; }"), kind);

    [Theory]
    [InlineData("public static OktaBuilder AddApi(this OktaBuilder builder) => builder;", true)]
    [InlineData("public static OktaBuilder AddOther(this OktaBuilder builder) => builder;", false)]
    [InlineData("public static OktaBuilder AddApi(this OktaBuilder builder, int count) => builder;", false)]
    [InlineData("public static string AddApi(this string text) => text;", false)]
    [InlineData("public static OktaBuilder AddApi(OktaBuilder builder) => builder;", false)]
    internal void A_registration_by_hand_has_the_name_already(string method, bool clashes)
    {
        GeneratorRun run = Generated.Run(
            $"[OktaClient] public interface IApi; namespace Microsoft.Extensions.DependencyInjection {{ public static class Own {{ {method} }} }}");

        Assert.Equal(
            clashes ? [$"IApi AddApi one of 'Own' {ClientNames.ChooseAnother} True"] : [],
            Findings.Of(run).Select(static finding => string.Join(' ', finding.Arguments) + " " + finding.IsMild));
    }

    [Theory]
    [InlineData("public interface IApi;", "AddApi", true)]
    [InlineData("internal interface IApi;", "AddApi", false)]
    [InlineData("public interface IOther;", "AddApi", false)]
    [InlineData("public interface IOther;", "AddOther", true)]
    internal void A_registration_of_another_assembly_has_the_name_already(string other, string method, bool clashes)
    {
        GeneratorRun run = Generated.Run(
            new GeneratorDriverHarness { References = [Library.Compile("Other", "namespace Other { [OktaClient] " + other + " }")] },
            $"[OktaClient(Name = \"{method[3..]}\")] public interface IApi;");

        Assert.Equal(
            clashes ? [$"IApi {method} one of 'Other' {ClientNames.ChooseAnother} True"] : [],
            Findings.Of(run).Select(static finding => string.Join(' ', finding.Arguments) + " " + finding.IsMild));
        Assert.Single(Generated.ClientFiles(run));
    }

    [Fact]
    public void Every_kind_is_tested()
    {
        IEnumerable<object> tested = typeof(FindingTests).GetMethods(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)
            .SelectMany(static method => method.GetCustomAttributes(typeof(InlineDataAttribute), inherit: false))
            .SelectMany(static data => ((InlineDataAttribute)data).GetData(null!))
            .Select(static arguments => arguments[0]);
        Assert.Empty(Enum.GetValues<FindingKind>().Except(tested.OfType<FindingKind>()).Except([FindingKind.LanguageVersionTooOld]));
    }
}
