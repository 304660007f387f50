using OktaGen.Http;
using OktaGen.Http.Answers;

namespace OktaGen.Paging;

/// <summary>Turns the link of a next page into a cursor.</summary>
internal static class NextPage
{
    private const int MaxOrigin = 100;

    public static OktaCursor? Resolve(string? link, in Answer answer)
    {
        if (link is null)
        {
            return null;
        }

        if (!answer.Connection.TryResolve(link, out Uri? uri))
        {
            throw JsonAnswer.FaultWithoutExcerpt(
                answer,
                $"a link to its next page that leads to another origin, {OriginOf(uri, answer.Request.Credential)}, than that of the org, "
                + $"{answer.Connection.Origin}: it was not followed and no credential was sent there. If both are names of one org, "
                + "set OktaOptions.OrgUrl to the one that the links name");
        }

        return answer.Request.Endpoint.IsRouteOf(uri!)
            ? new OktaCursor(uri!)
            : throw JsonAnswer.FaultWithoutExcerpt(
                answer, "a link to its next page that leads to another path than the endpoint's: it was not followed");
    }

    private static string OriginOf(Uri? uri, string? credential) => uri is { IsAbsoluteUri: true, Scheme: "http" or "https" }
        ? OneLine.Of(Redaction.OfTokens($"{uri.Scheme}://{uri.IdnHost}{(uri.IsDefaultPort ? "" : $":{uri.Port}")}", credential), MaxOrigin)
        : "which is no URL";
}
