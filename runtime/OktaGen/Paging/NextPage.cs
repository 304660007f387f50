using OktaGen.Http.Answers;

namespace OktaGen.Paging;

/// <summary>Turns the link of a next page into a cursor.</summary>
internal static class NextPage
{
    public static OktaCursor? Resolve(string? link, in Answer answer)
    {
        if (link is null)
        {
            return null;
        }

        return answer.Connection.TryResolve(link, out Uri? uri)
            ? new OktaCursor(uri!)
            : throw JsonAnswer.Fault(answer, "a link to its next page that leads to another origin; it was not followed and no credential was sent there", null);
    }
}
