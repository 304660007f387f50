using System.Security.Cryptography;

namespace OktaGen.Testing;

/// <summary>Makes ids in Okta's form and opaque secrets.</summary>
internal static class Ids
{
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>An id of 20 characters with Okta's prefix for the kind of object, such as <c>00u</c> for users.</summary>
    public static string New(string prefix) => prefix + Text(20 - prefix.Length);

    public static string Digits(int length) => RandomNumberGenerator.GetString("0123456789", length);

    public static string Text(int length) => RandomNumberGenerator.GetString(Alphabet, length);
}
