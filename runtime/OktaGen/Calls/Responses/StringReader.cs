using System.Text;

namespace OktaGen.Calls.Responses;

/// <summary>Reads text in UTF-8, which is all that Okta sends.</summary>
internal readonly struct StringReader : IResponseReader<string>
{
    public static BodyHandling Body => BodyHandling.Buffered;

    public string Read(in CallResponse response)
    {
        ExpectedEncoding.EnsureText(response);
        WebPage.RefuseForChange(response);
        return Utf8Text.IsValid(response.Body)
            ? Encoding.UTF8.GetString(Utf8Text.WithoutMark(response.Body))
            : throw JsonResponse.NotUtf8(response);
    }
}
