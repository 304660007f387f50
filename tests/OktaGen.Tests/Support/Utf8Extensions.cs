using System.Text;

namespace OktaGen.Tests;

internal static class Utf8Extensions
{
    /// <summary>Whether text has a UTF-8 form: half a surrogate pair has none.</summary>
    public static bool TryRoundTrip(this UTF8Encoding strict, string text)
    {
        try
        {
            return strict.GetString(strict.GetBytes(text)) == text;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
