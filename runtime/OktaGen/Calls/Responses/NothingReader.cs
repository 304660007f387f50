namespace OktaGen.Calls.Responses;

internal readonly struct NothingReader : IResponseReader<bool>
{
    public static BodyHandling Body => BodyHandling.Ignored;

    public bool Read(in CallResponse response)
    {
        WebPage.Refuse(response);
        return true;
    }
}
