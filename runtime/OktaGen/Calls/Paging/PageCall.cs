using OktaGen.Calls.Responses;
using OktaGen.CompilerServices;
using OktaGen.Urls;

namespace OktaGen.Calls.Paging;

/// <summary>Sends the call of a listing for one page after the other.</summary>
internal static class PageCall
{
    /// <summary>The URL of the page to begin with.</summary>
    /// <exception cref="ArgumentException">The cursor leads to another origin or path.</exception>
    public static Uri UriOf(this OktaCall call, OktaCursor? from) =>
        from is null ? call.Request.RequestUri! : call.Sender.Resolve(from, call.Request.Endpoint);

    /// <summary>The URL that a cursor of an endpoint's leads to.</summary>
    /// <inheritdoc cref="UriOf"/>
    public static Uri Resolve(this CallSender sender, OktaCursor cursor, OktaEndpoint endpoint)
    {
        OrgOrigin origin = sender.Pipeline.Origin;
        if (!origin.TryResolve(cursor.ToString(), out Uri? resolved))
        {
            throw new ArgumentException(
                $"{endpoint.Name}: the cursor leads to another origin than {origin.Text}; it was not followed.", nameof(cursor));
        }

        return endpoint.IsRouteOf(resolved!) ? resolved! : throw new ArgumentException(
            $"{endpoint.Name}: the cursor leads to another path than this endpoint's; it was not followed. A cursor resumes the listing "
                + $"that gave it; "
            + "sign those that leave the app and come back.",
            nameof(cursor));
    }

    public static async Task<TResult> SendPageAsync<TReader, TResult>(this OktaCall call, Uri uri, TReader reader, JoinedToken tokens)
        where TReader : struct, IResponseReader<TResult>
    {
        try
        {
            return await new OktaCall(call.Sender, call.Request.WithUri(uri))
                .SendAsync<TReader, TResult>(reader, tokens.Token)
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (tokens.Translate(exception) is { } translated)
        {
            throw translated;
        }
    }
}
