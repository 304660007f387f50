using OktaGen.Generator.Tests.Support;

namespace OktaGen.Generator.Tests.Emission;

public sealed class DefaultValueTests
{
    [Fact]
    public void Every_kind_of_default() => Snapshot.Verify(
        """
        namespace Acme
        {
            public enum Signed : long { Min = long.MinValue, None = 0, Minus = -1 }

            [Flags] public enum Set : ulong { A = 1, B = 2, Max = ulong.MaxValue }
        }

        """ + Sources.Api(
        """
        [Get("/1")] Task RealsAsync(double a = double.NaN, double b = double.PositiveInfinity, double c = 1e300, double? d = -0.5, float e = 0.1f, float f = float.NegativeInfinity, decimal g = 1.10m, decimal? h = -2);
        [Get("/2")] Task IntegersAsync(long a = long.MinValue, ulong b = ulong.MaxValue, uint c = 7, byte d = 255, sbyte e = -1, short f = -2, int g = int.MinValue, long? h = 3, nint i = -4);
        [Get("/3")] Task TextAsync(string a = "a \"quoted\"\r\n\t\\ \u2028 \ud83d\ude00 {x}", string? b = null, char c = '\'', char d = '\0', char? e = '"', string f = "");
        [Get("/4")] Task EnumsAsync(Signed a = Signed.Minus, Signed? b = Signed.Min, Set c = Set.A | Set.B, Set d = Set.Max, Status? e = null, Status f = (Status)42);
        [Get("/5")] Task StructsAsync(Guid a = default, DateTime b = default, Guid? c = null, bool d = true, bool? e = false, DateOnly? f = default);
        [Get("/6")] OktaPageable<User> OthersAsync(OktaCursor? cursor = default, OktaCallOptions? options = default, CancellationToken token = default, string[]? ids = null);
        [Post("/7")] Task BodyAsync(User? user = null, Uri? uri = null);
        """));

    [Fact]
    public void What_is_optional_by_attribute_alone_has_no_default_and_none_stands_before_it()
    {
        string client = Generated.Client(Generated.Run("using System.Runtime.CompilerServices;\nusing System.Runtime.InteropServices;\n" + Sources.Api(
            """
            [Get("/1")] Task OneAsync([Optional, DefaultParameterValue(1)] int before, [Optional, DateTimeConstant(123)] DateTime date, int after = 2, params string[] rest);
            [Get("/2")] Task TwoAsync([Optional, DefaultParameterValue(1)] int before, [Optional] int optional, CancellationToken token = default);
            """)));

        Assert.Contains("OneAsync(int before, global::System.DateTime date, int after = 2, params string[] rest)", client, StringComparison.Ordinal);
        Assert.Contains("TwoAsync(int before, int optional, global::System.Threading.CancellationToken token = default)", client, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_for_what_is_not_said_to_be_nullable() => Snapshot.Verify(
        Sources.Api("[Get(\"/1\")] Task A(string a = null!);")
        + """
        #nullable disable
        namespace Acme
        {
            [OktaClient(JsonContext = typeof(AcmeJson))]
            public interface IOblivious
            {
                [Get("/1")] Task<User> UserAsync(string a = null, Uri b = null, string[] c = null, IEnumerable<Uri> d = null, Status? e = null, OktaCallOptions options = null);
                [Get("/2")] OktaPageable<User> ListAsync(OktaCursor cursor = null);
                [Get("/3/{a}/{b}")] Task<string> PathAsync(string a, Uri b);
                [Post("/4")] ValueTask<OktaResponse<User>> PostAsync(User user, [Header("X-A")] string a);
            }
        }
        """);
}
