using System.Net.Http.Headers;
using OktaGen.Messages;

namespace OktaGen.Calls.Responses;

/// <summary>Refuses a body whose packing or charset was not asked for.</summary>
internal static class ExpectedEncoding
{
    /// <summary>Refuses a body that is packed in another way.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="allowsAsked">Whether a packing that the caller asked for is the caller's to unpack.</param>
    public static void EnsureUnpacked(in CallResponse response, bool allowsAsked)
    {
        if (BodyEncoding.FindForeignPacking(response.Message, response.Request.Credential) is { } packing
            && !(allowsAsked && IsAsked(response.Request, packing)))
        {
            throw JsonResponse.FaultWithoutExcerpt(
                response,
                $"a body packed as '{packing}', which was not asked for and is not unpacked here: check what stands between, or a header "
                + "'Accept-Encoding' of your own");
        }
    }

    /// <summary>Refuses a body that is packed in another way, or is text in another charset.</summary>
    public static void EnsureText(in CallResponse response)
    {
        if (response.Body.IsEmpty)
        {
            return;
        }

        EnsureUnpacked(response, allowsAsked: false);
        if (BodyEncoding.FindForeignCharset(response.Message, response.Body, response.Request.Credential) is { } charset)
        {
            throw JsonResponse.FaultWithoutExcerpt(
                response, $"text in {charset}, which was not asked for: Okta sends UTF-8, so check what stands between");
        }
    }

    private static bool IsAsked(OktaRequestMessage request, string packing) =>
        request.Headers.NonValidated.TryGetValues("Accept-Encoding", out HeaderStringValues asked)
        && asked.ToString().Contains(packing, StringComparison.OrdinalIgnoreCase);
}
