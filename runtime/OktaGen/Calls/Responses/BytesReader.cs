namespace OktaGen.Calls.Responses;

internal readonly struct BytesReader : IResponseReader<byte[]>
{
    public static BodyHandling Body => BodyHandling.Buffered;

    public byte[] Read(in CallResponse response)
    {
        if (!response.Body.IsEmpty)
        {
            ExpectedEncoding.EnsureUnpacked(response, allowsAsked: true);
            WebPage.RefuseForChange(response);
        }

        return response.Body.ToArray();
    }
}
