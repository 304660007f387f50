using OktaGen.Generator.Tests.Support;
using OktaGen.TestSupport;

namespace OktaGen.Generator.Tests.Odd;

/// <summary>Code as it is while it is typed: the generator must neither fail nor add errors of its own.</summary>
public sealed class BrokenCodeTests
{
    private const string Source =
        """
        using System.Text.Json.Serialization;
        [assembly: OktaJsonContext(typeof(N.Json))]
        namespace N;
        [OktaClient(JsonContext = typeof(Json), Name = "Directory")]
        [RequiresScope(OktaScopes.UsersRead, "okta.groups.read"), Header("X-A", "1")]
        public partial interface IDirectory<T> : IBase, IDisposable where T : class
        {
            [Get("/api/{id}?a=b"), RequiresScope(OktaScopes.UsersRead), Credential(OktaCredential.OAuth)]
            Task<User?> GetAsync(string id, [Query("after", Explode = true)] E[]? es = null, E? e = E.B, double d = double.NaN, CancellationToken token = default);
            [Post("/b"), Items("x")] ValueTask<OktaResponse<User>> PostAsync([Body] User user, params int?[] n);
            int this[ref int* a] { get; init; } event Action? X; static abstract int operator +(int a);
            Task IBase.BaseAsync() => throw null!; delegate*<int> F<U>(out U u) where U : struct;
        }
        public interface IBase { [Delete("/c")] Task BaseAsync(); }
        public record User(string Id); public enum E { [JsonStringEnumMemberName("a")] A, B = A + 1 }
        [JsonSerializable(typeof(User))] partial class Json : JsonSerializerContext; partial class DirectoryClient { void M() { } }
        """;

    [Theory]
    [InlineData("Task<Missing> AAsync();")]
    [InlineData("[Get(\"/a\")] Task<Missing> AAsync();")]
    [InlineData("[Get(\"/a\")] Missing AAsync();")]
    [InlineData("[Get(\"/a\")] Task AAsync(Missing a);")]
    [InlineData("[Get(\"/a\")] Task AAsync(Missing[] a, List<Missing?>? b);")]
    [InlineData("[Get(\"/a\")] Task AAsync(Namespace.Missing<int> a = default);")]
    [InlineData("Missing A { get; } Missing this[int a] { get; } event Missing B;")]
    [InlineData("[Get(\"/a\")] Task AAsync(); [Get(\"/b\")] Task AAsync(); [Get(\"/c\")] Task<User> AAsync();")]
    [InlineData("int A { get; } [Get(\"/b\")] Task A(); event Action A;")]
    [InlineData("[Get(\"/a\")] Task AAsync(int a, string a);")]
    [InlineData("[Get(\"/a\")] Task AAsync(int a = \"text\", string b = 5, int c = Missing.X, Guid d = new(1));")]
    [InlineData("[Get(\"/a\")] Task AAsync(int a = 1, string b);")]
    [InlineData("[Get(\"/a\")] Task AAsync(params int a, params string[] b);")]
    [InlineData("[Get(5)] Task AAsync(); [Get] Task BAsync(); [Get(\"/a\", 1)] Task CAsync(); [Get(typeof(int))] Task DAsync(); [Get(new[] { \"/a\" })] Task EAsync();")]
    [InlineData("[Get(\"/a\"), RequiresScope(5)] Task AAsync(); [Get(\"/b\"), RequiresScope(new object[] { 1 })] Task BAsync(); [Get(\"/c\"), RequiresScope(new[] { new[] { \"a\" } })] Task CAsync();")]
    [InlineData("[Get(\"/a\"), Header] Task AAsync(); [Get(\"/b\"), Header(1, 2)] Task BAsync(); [Get(\"/c\"), Items] Task<OktaPage<User>> CAsync(); [Get(\"/d\"), Items(null)] OktaPageable<User> DAsync();")]
    [InlineData("[Get(\"/a\"), Credential(5)] Task AAsync(); [Get(\"/b\"), Credential((OktaCredential)99)] Task BAsync(); [Get(\"/c\"), Credential(null)] Task CAsync(); [Get(\"/d\"), Credential(new[] { \"x\" })] Task DAsync();")]
    [InlineData("[Get(\"/a\")] Task AAsync([Query(5, Explode = \"x\")] string a, [Path] string b, [Header(null)] string c, [Query(Missing = 1)] string d);")]
    [InlineData("[Get(\"/a\")] async Task AAsync(); [Get(\"/b\")] sealed Task BAsync(); [Get(\"/c\")] override Task CAsync();")]
    [InlineData("Task A(__arglist); void B(TypedReference a); ref struct C; int; void (); Task<;")]
    [InlineData("event int A; event string? B { add; remove; }")]
    [InlineData("[Get(\"/a\")] Task AAsync<T, T>(T a);")]
    public void Members(string members) => Generated.RunOnBroken(Sources.Api(members));

    [Theory]
    [InlineData("[OktaClient(JsonContext = typeof(Missing))] public interface IApi { [Get(\"/a\")] Task<User> AAsync(); }")]
    [InlineData("[OktaClient(JsonContext = 5, Name = typeof(int))] public interface IApi { [Get(\"/a\")] Task<User> AAsync(); }")]
    [InlineData("[OktaClient(\"x\")] public interface IApi { }")]
    [InlineData("[OktaClient, OktaClient] public interface IApi { }")]
    [InlineData("[OktaClient] public partial interface IApi { } [OktaClient] public partial interface IApi { }")]
    [InlineData("[OktaClient] public interface IApi { [Get(\"/a\")] Task AAsync(); } [OktaClient] public interface IApi { [Get(\"/b\")] Task AAsync(); }")]
    [InlineData("[OktaClient] public interface { }")]
    [InlineData("[OktaClient] public interface IApi : IMissing, IApi { }")]
    [InlineData("[OktaClient] public interface IApi : List<int> { }")]
    [InlineData("[OktaClient] public class C { } [OktaClient] public delegate void D();")]
    [InlineData("[OktaClient] static interface IApi { }")]
    [InlineData("public interface IBase : IApi { } [OktaClient] public interface IApi : IBase { [Get(\"/a\")] Task AAsync(); }")]
    [InlineData("[OktaClient] public interface IApi { [Get(\"/a\")] Task AAsync(); } public sealed partial class ApiClient { void X( }")]
    public void Interfaces(string source) => Generated.RunOnBroken(Sources.Models, "namespace Acme;\n" + source);

    [Theory]
    [InlineData("[assembly: OktaJsonContext]")]
    [InlineData("[assembly: OktaJsonContext(5)]")]
    [InlineData("[assembly: OktaJsonContext(new[] { typeof(int) })]")]
    [InlineData("[assembly: OktaJsonContext(typeof(Missing))]")]
    public void Assembly_attributes(string attribute) =>
        Generated.RunOnBroken(attribute + "\n" + Sources.Models + Sources.Interface("[Get(\"/a\")] Task<User> AAsync();", arguments: string.Empty));

    [Fact]
    public void A_source_cut_at_any_place()
    {
        GeneratorRun run = new GeneratorDriverHarness().Run(Source);
        for (int length = 0; length < Source.Length; length++)
        {
            run = AssertSurvives(run, Source[..length]);
        }
    }

    [Fact]
    public void A_source_with_a_piece_missing_at_any_place()
    {
        string source = Source.Replace("<T>", string.Empty, StringComparison.Ordinal).Replace(" where T : class", string.Empty, StringComparison.Ordinal);
        GeneratorRun run = new GeneratorDriverHarness().Run(source);
        for (int start = 0; start + 3 < source.Length; start += 2)
        {
            run = AssertSurvives(run, source.Remove(start, 3));
        }
    }

    // One driver all along, as in an editor.
    private static GeneratorRun AssertSurvives(GeneratorRun run, string source)
    {
        run = Generated.Edit(run, compilation => Generated.ReplaceText(compilation, source));
        string faults = string.Join("\n", run.DiagnosticsInGeneratedCode);
        if (faults.Length > 0)
        {
            Assert.Fail($"{faults}\n\n{source}\n\n{Snapshot.TextOf(run)}");
        }

        return run;
    }
}
