namespace OktaGen.Calls.Responses;

/// <summary>Hands out the answer for its body to be read as a stream.</summary>
internal readonly struct MessageReader : IResponseReader<HttpResponseMessage>
{
    public static BodyHandling Body => BodyHandling.Kept;

    public HttpResponseMessage Read(in CallResponse response)
    {
        ExpectedEncoding.EnsureUnpacked(response, allowsAsked: true);
        return response.Message;
    }
}
