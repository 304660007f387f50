using System.Net;
using System.Net.Http.Headers;
using CsCheck;

namespace OktaGen.Tests;

public sealed class ChallengePropertyTests
{
    private static readonly string[] s_pieces =
        ["Bearer", "DPoP", " ", ",", "=", "\"", "\\", "error", "error=", "error=\"x\"", "scope=\"a b\"", "error_description=", "realm=\"\\\"\"", "\t", ";", "é", "algs=\"RS256 ES256\""];

    private static readonly Gen<string> s_anyLine = Gen.OneOf(
        Gen.String,
        Gen.Int[0, s_pieces.Length - 1].Select(index => s_pieces[index]).Array[0, 16].Select(string.Concat));

    [Fact]
    public void No_challenge_makes_the_reader_fail() => s_anyLine.Array[1, 3].Sample(
        lines =>
        {
            Challenge challenge = Read(lines);
            return challenge.Scopes.All(scope => scope.Length > 0 && !scope.Contains(' ', StringComparison.Ordinal));
        },
        iter: 10_000);

    [Fact]
    public void A_well_formed_challenge_is_read_whatever_else_stands_in_it()
    {
        // Quoted text may hold anything that is escaped: commas, equals signs, other parameters' names.
        Gen<string> quoted = Gen.String[Gen.Char["ab ,=\"\\;error"], 0, 10].Select(text => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal));
        Gen<string> others = quoted.Array[0, 3].Select(texts => string.Concat(texts.Select((text, index) => $"other{index}=\"{text}\", ")));
        Gen<string> code = Gen.String[Gen.Char["abcdefg_"], 1, 20];
        Gen.Select(others, others, code, Gen.Bool, Gen.String[Gen.Char["abc."], 1, 8].Array[1, 3]).Sample(
            (before, after, error, isQuoted, scopes) =>
            {
                Challenge challenge = Read($"Bearer {before}scope=\"{string.Join(' ', scopes)}\", {after}error={(isQuoted ? $"\"{error}\"" : error)}");
                return challenge.Error == error && challenge.Scopes.SequenceEqual(scopes) && challenge.Description is null;
            },
            iter: 10_000);
    }

    private static Challenge Read(params string[] lines)
    {
        using var response = new HttpResponseMessage(HttpStatusCode.Unauthorized);
        HttpResponseHeaders headers = response.Headers;
        foreach (string line in lines)
        {
            headers.TryAddWithoutValidation("WWW-Authenticate", line);
        }

        return Challenge.From(headers.WwwAuthenticate);
    }
}
