using OktaGen.Calls.Responses;

namespace OktaGen.Calls.Paging;

/// <summary>Turns the link of a next page into a cursor.</summary>
internal static class NextPage
{
    private const int MaxOrigin = 100;

    public static OktaCursor? Resolve(string? link, in CallResponse response)
    {
        if (link is null)
        {
            return null;
        }

        if (!response.Connection.Origin.TryResolve(link, out Uri? uri))
        {
            throw JsonResponse.FaultWithoutExcerpt(
                response,
                $"a link to its next page that leads to another origin, {OriginOf(uri, response.Request.Credential)}, than that of the "
                + $"org, {response.Connection.Origin.Text}: it was not followed and no credential was sent there. If both are names of one "
                + "org, set OktaOptions.OrgUrl to the one that the links name");
        }

        return response.Request.Endpoint.IsRouteOf(uri!)
            ? new OktaCursor(uri!)
            : throw JsonResponse.FaultWithoutExcerpt(
                response, "a link to its next page that leads to another path than the endpoint's: it was not followed");
    }

    private static string OriginOf(Uri? uri, string? credential) => uri is { IsAbsoluteUri: true, Scheme: "http" or "https" }
        ? OneLine.From(
            Redaction.OfTokens($"{uri.Scheme}://{uri.IdnHost}{(uri.IsDefaultPort ? "" : $":{uri.Port}")}", credential), MaxOrigin)
        : "which is no URL";
}
