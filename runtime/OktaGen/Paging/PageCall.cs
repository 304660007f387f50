using OktaGen.Http;
using OktaGen.Http.Answers;

namespace OktaGen.Paging;

/// <summary>Sends the call of a listing for one page after the other.</summary>
internal static class PageCall
{
    /// <summary>The URL of the page to begin with.</summary>
    /// <exception cref="ArgumentException">The cursor leads to another origin or path.</exception>
    public static Uri UriOf(this OktaCall call, OktaCursor? from) =>
        from is null ? call.Request.RequestUri! : call.Connection.Resolve(from, call.Request.Endpoint);

    public static async Task<TResult> SendPageAsync<TReader, TResult>(this OktaCall call, Uri uri, TReader reader, JoinedToken tokens)
        where TReader : struct, IAnswerReader<TResult>
    {
        try
        {
            return await new OktaCall(call.Connection, call.Request.WithUri(uri))
                .SendAsync<TReader, TResult>(reader, tokens.Token)
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (tokens.Translate(exception) is { } translated)
        {
            throw translated;
        }
    }
}
