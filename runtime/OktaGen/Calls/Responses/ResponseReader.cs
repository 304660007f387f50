namespace OktaGen.Calls.Responses;

internal readonly struct ResponseReader : IResponseReader<OktaResponse>
{
    public static BodyHandling Body => BodyHandling.Ignored;

    public OktaResponse Read(in CallResponse response)
    {
        WebPage.Refuse(response);
        return new OktaResponse(response.Message.StatusCode, response.Message.Headers);
    }
}
