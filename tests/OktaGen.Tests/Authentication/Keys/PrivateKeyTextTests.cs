using CsCheck;
using OktaGen.Authentication;

namespace OktaGen.Tests;

/// <summary>Whatever stands where a key should: it signs, or it is refused by name, and no message repeats it.</summary>
public sealed class PrivateKeyTextTests
{
    private static readonly string[] s_forms = ["PKCS#8", "PKCS#1 or SEC1", @"literal \n", "one line", "base64 of the PEM", "JWK", "base64 of the JWK"];

    private static readonly string[] s_keys =
        [.. s_forms.SelectMany(form => new[] { "P-256", "P-384", "RSA" }, TestKeys.Text), TestKeys.Encrypted(TestKeys.P256)];

    private static readonly (string Label, byte[] Der)[] s_bytes =
    [
        ("PRIVATE KEY", TestKeys.P256.ExportPkcs8PrivateKey()),
        ("PRIVATE KEY", TestKeys.Rsa.ExportPkcs8PrivateKey()),
        ("EC PRIVATE KEY", TestKeys.P384.ExportECPrivateKey()),
        ("RSA PRIVATE KEY", TestKeys.Rsa.ExportRSAPrivateKey()),
    ];

    private static readonly Gen<string> s_key = Gen.Int[0, s_keys.Length - 1].Select(index => s_keys[index]);

    [Fact]
    public void No_text_makes_the_reader_fail() => Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["{}[]\":,\\ud800ktyECRSAcrvP-256 nede01"], 0, 60],
        Gen.String.Select(text => "{\"kty\":\"EC\",\"crv\":\"P-256\",\"d\":\"" + text),
        Gen.String.Select(text => $"-----BEGIN PRIVATE KEY-----\n{text}\n-----END PRIVATE KEY-----"))
        .Sample(SignsOrIsRefused, iter: 20_000, print: NotShown);

    [Fact]
    public void A_changed_character_signs_or_is_refused() => Gen.Select(s_key, Gen.Double[0, 1], Gen.OneOf(Gen.Char, Gen.Char.AlphaNumeric))
        .Select((key, place, character) =>
        {
            int index = (int)(place * (key.Length - 1));
            return key[..index] + character + key[(index + 1)..];
        })
        .Sample(SignsOrIsRefused, iter: 3_000, print: NotShown);

    [Fact]
    public void A_part_that_is_cut_out_signs_or_is_refused() => Gen.Select(s_key, Gen.Double[0, 1], Gen.Int[1, 200])
        .Select((key, place, length) =>
        {
            int index = (int)(place * (key.Length - 1));
            return key.Remove(index, Math.Min(length, key.Length - index));
        })
        .Sample(SignsOrIsRefused, iter: 3_000, print: NotShown);

    [Fact]
    public void Changed_bytes_in_a_sound_frame_sign_or_are_refused() => Gen.Select(
            Gen.Int[0, s_bytes.Length - 1],
            Gen.Select(Gen.Int[0, 5000], Gen.Byte).Array[1, 3])
        .Select((index, changes) =>
        {
            (string label, byte[] sound) = s_bytes[index];
            byte[] der = [.. sound];
            foreach ((int place, byte value) in changes)
            {
                der[place % der.Length] = value;
            }

            return System.Security.Cryptography.PemEncoding.WriteString(label, der);
        })
        .Sample(SignsOrIsRefused, iter: 3_000, print: NotShown);

    private static void SignsOrIsRefused(string text)
    {
        try
        {
            using ClientSigningKey key = ClientSigningKey.Load(text, passphrase: TestKeys.Passphrase);
            Assert.NotEmpty(key.Sign(new Dictionary<string, object> { ["sub"] = "me" }));
        }
        catch (PrivateKeyFormatException exception)
        {
            Assert.Null(exception.InnerException);
            Assert.False(Repeats(exception.Message, text), "The message repeats the key.");
        }
    }

    // Key material belongs into no test output; the seed, which is shown, makes it again.
    private static string NotShown(string text) => $"{text.Length} characters";

    // Words of ours have no more than ten characters in a row that a key's base64 has by chance.
    private static bool Repeats(string message, string text) => Enumerable.Range(0, Math.Max(0, text.Length - 16))
        .Any(start => text.AsSpan(start, 16).IndexOfAny(" .'-\n") < 0 && message.Contains(text.Substring(start, 16), StringComparison.Ordinal));
}
