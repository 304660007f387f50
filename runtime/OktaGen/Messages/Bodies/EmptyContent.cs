using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;

namespace OktaGen.Messages;

/// <summary>
/// No bytes, said aloud. A request without content is sent again by the sockets handler itself where a kept connection ends without
/// an answer; one with content is not. And a DELETE that is sent twice may destroy what the first one only deactivated.
/// </summary>
internal sealed class EmptyContent : HttpContent
{
    private static readonly EmptyContent s_plain = new(mediaType: null);
    private static readonly EmptyContent s_json = new("application/json");

    // Computed now: whoever asks later changes nothing any more, so that calls can share it.
    private EmptyContent(string? mediaType)
    {
        Headers.ContentType = mediaType is null ? null : new MediaTypeHeaderValue(mediaType);
        _ = Headers.ContentLength;
    }

    /// <summary>
    /// What is sent where there is no body; null where nothing need be. A POST or PUT says that it is JSON, as those with a body do: what
    /// stands before Okta may refuse one that does not.
    /// </summary>
    /// <param name="method">The method of a request that has no body.</param>
    /// <param name="isSafe">Whether it may be sent twice.</param>
    public static EmptyContent? Find(HttpMethod method, bool isSafe) =>
        method == HttpMethod.Post || method == HttpMethod.Put ? s_json
        : isSafe ? null
        : s_plain;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return true;
    }

    [SuppressMessage("Usage", "CA2215", Justification = "A message is disposed with its content; this one belongs to all.")]
    protected override void Dispose(bool disposing)
    {
    }
}
