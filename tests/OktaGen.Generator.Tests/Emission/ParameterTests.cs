using OktaGen.Generator.Tests.Support;

namespace OktaGen.Generator.Tests.Emission;

public sealed class ParameterTests
{
    private const string Formattables =
        """
        namespace Acme
        {
            public sealed class Plain : IFormattable { public string ToString(string? format, IFormatProvider? provider) => ""; }

            public sealed class Hidden : IFormattable { string IFormattable.ToString(string? format, IFormatProvider? provider) => ""; }

            public readonly struct Money : IFormattable { string IFormattable.ToString(string? format, IFormatProvider? provider) => ""; }
        }

        """;

    [Fact]
    public void Path_values() => Snapshot.Verify(Formattables + Sources.Api(
        """
        [Get("/1/{a}/{b}/{c}")] Task TextAsync(string c, string a, [Path("b")] string other);
        [Get("/2/{a}/{b}/{c}/{d}/{e}")] Task NumbersAsync(int a, long b, Guid c, DateTimeOffset d, bool e);
        [Get("/3/{a}/{b}")] Task EnumsAsync(Status a, Uri b);
        [Get("/4/{a}/{b}/{c}")] Task FormattablesAsync(Plain a, Hidden b, Money c);
        [Get("/5/{a}.json")] Task SuffixAsync(string a);
        """));

    [Fact]
    public void Query_values() => Snapshot.Verify(Formattables + Sources.Api(
        """
        [Get("/1")] Task TextAsync(string a, string? b, [Query("a b&c")] string? c = null);
        [Get("/2")] Task NumbersAsync(int a, int? b, long c, decimal? d, double e, char f, byte? g, bool h, bool? i);
        [Get("/3")] Task DatesAsync(DateTime a, DateTimeOffset? b, DateOnly c, TimeOnly? d, TimeSpan e, Guid? f);
        [Get("/4")] Task EnumsAsync(Status a, Status? b);
        [Get("/5")] Task UrisAsync(Uri a, Uri? b);
        [Get("/6")] Task FormattablesAsync(Plain a, Plain? b, Hidden c, Hidden? d, Money e, Money? f);
        [Get("/7?expand=blocks&x=%20")] Task ConstantAsync(string? search);
        """));

    [Fact]
    public void Query_collections() => Snapshot.Verify(Formattables + Sources.Api(
        """
        [Get("/1")] Task TextAsync(string[] a, IReadOnlyList<string?>? b, IEnumerable<string>? c, [Query(Explode = true)] List<string> d);
        [Get("/2")] Task NumbersAsync(int[] a, IReadOnlyList<Guid>? b, [Query("x", Explode = true)] HashSet<long> c);
        [Get("/3")] Task NullsAsync(int?[] a, IReadOnlyList<Guid?>? b, [Query(Explode = true)] List<DateTime?>? c);
        [Get("/4")] Task EnumsAsync(Status[] a, IReadOnlyList<Status?>? b, [Query(Explode = true)] IEnumerable<Status>? c);
        [Get("/5")] Task UrisAsync(Uri[] a, IEnumerable<Uri?>? b);
        [Get("/6")] Task FormattablesAsync(Plain[] a, IEnumerable<Hidden?>? b, Money[] c, Money?[] d);
        [Get("/7")] Task ParamsAsync(params string[] ids);
        [Get("/8")] Task ParamsOfEnumsAsync(params Status[]? item);
        """));

    [Fact]
    public void Collections_that_are_structs() => Snapshot.Verify("using System.Collections.Immutable;\n" + Sources.Api(
        """
        [Get("/1")] Task TextAsync(ImmutableArray<string> a, [Query(Explode = true)] ArraySegment<int> b);
        [Get("/2")] Task OthersAsync(ImmutableArray<Status> a, ImmutableArray<int?> b, ImmutableArray<Uri?> c);
        """));

    [Fact]
    public void Headers() => Snapshot.Verify(Formattables + Sources.Models + Sources.Interface(
        """
        [Get("/1")] Task TextAsync([Header("If-Match")] string? a, [Header("X-B")] string b);
        [Get("/2")] Task OthersAsync([Header("X-A")] int a, [Header("X-B")] Guid? b, [Header("X-C")] Status c, [Header("X-D")] Status? d, [Header("X-E")] Uri? e, [Header("X-F")] Hidden? f);
        [Get("/3"), Header("x-constant", "of \"method\""), Header("A-First", "1")] Task ConstantAsync();
        """,
        "[Header(\"X-Constant\", \"of interface\")] public interface IApi"));

    [Fact]
    public void Bodies() => Snapshot.Verify(Sources.Api(
        """
        [Post("/1")] Task ImplicitAsync(User user);
        [Put("/2")] Task NullableAsync(User? user, string? query);
        [Patch("/3")] Task SaidAsync([Body] User[] users);
        [Post("/4")] Task NumberAsync([Body] int? number);
        [Post("/5")] Task ContentAsync(HttpContent content);
        [Post("/5/file")] Task FileAsync(OktaFile? file);
        [Put("/5/logo")] Task LogoAsync([Body] OktaFile @params);
        [Post("/6")] Task DerivedContentAsync(StringContent? content);
        [Post("/7")] Task StreamAsync(MemoryStream stream);
        [Delete("/8")] Task OnDeleteAsync([Body] User user);
        [Post("/9")] Task QueryOnPostAsync([Query] string search, string[] ids);
        """));

    [Fact]
    public void Call_options_cursor_and_token_stand_anywhere() => Snapshot.Verify(Sources.Api(
        """
        [Get("/1/{id}")] Task FirstAsync(CancellationToken token, OktaCallOptions options, string id);
        [Get("/2")] OktaPageable<User> ListAsync(OktaCursor? cursor, CancellationToken token, int? limit, OktaCallOptions? options = null);
        """));
}
