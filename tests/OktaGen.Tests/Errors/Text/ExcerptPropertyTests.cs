using System.Text;
using CsCheck;

namespace OktaGen.Tests;

public sealed class ExcerptPropertyTests
{
    private static readonly string[] s_pieces =
        ["{", "}", "[", "]", ",", ":", "\"", "\"name\":", "\"secret\"", "\\", "\\ud83d", "1", "-", "e5", "true", "tru", "null", " ", "\n", "\u0000", "<html>", "é", "😀"];

    private static readonly Gen<byte[]> s_anyBody = Gen.OneOf(
        Gen.Byte.Array[0, 600],
        Gen.Int[0, s_pieces.Length - 1].Select(index => s_pieces[index]).Array[0, 200].Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces))));

    [Fact]
    public void No_body_makes_an_excerpt_fail_or_long_or_unprintable() => s_anyBody.Sample(
        body => Excerpt.Of(body, null) is not { } excerpt
            || (excerpt.Length is > 0 and <= 200 && !excerpt.Any(char.IsControl) && Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(excerpt)) == excerpt),
        iter: 10_000);

    [Fact]
    public void A_credential_is_in_no_excerpt_wherever_the_body_repeats_it()
    {
        Gen<string> credential = Gen.String[Gen.Char["ABCdef123-_.~+/="], 8, 300];
        Gen<string> around = Gen.String[Gen.Char["ab <>&:\n"], 0, 250];
        Gen.Select(credential, around, around).Sample(
            (secret, before, after) => Excerpt.Of(Encoding.UTF8.GetBytes($"<{before}{secret}{after}"), secret)?.Contains(secret[..8], StringComparison.Ordinal) != true,
            iter: 10_000);
    }

    [Fact]
    public void No_value_of_JSON_is_in_an_excerpt()
    {
        Gen<string> value = Gen.String[Gen.Char["ABCdef123 \\\"{}[]:,é"], 4, 30];
        Gen.Select(value, value.Array[0, 5]).Sample(
            (first, others) =>
            {
                string json = System.Text.Json.JsonSerializer.Serialize(new { first, others, nested = new { first } });
                string excerpt = Excerpt.Of(Encoding.UTF8.GetBytes(json), null)!;
                return excerpt.Replace("\"first\"", "", StringComparison.Ordinal).Replace("\"others\"", "", StringComparison.Ordinal).Replace("\"nested\"", "", StringComparison.Ordinal)
                    .All(character => "{}[]:,\"… ".Contains(character, StringComparison.Ordinal));
            },
            iter: 5_000);
    }
}
