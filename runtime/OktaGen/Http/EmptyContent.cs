using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace OktaGen.Http;

/// <summary>
/// No bytes, said aloud. A request without content is sent again by the sockets handler itself where a kept connection ends without
/// an answer; one with content is not. And a DELETE that is sent twice may destroy what the first one only deactivated.
/// </summary>
internal sealed class EmptyContent : HttpContent
{
    // Computed now: whoever asks later changes nothing any more, so that calls can share it.
    private EmptyContent() => _ = Headers.ContentLength;

    public static EmptyContent Shared { get; } = new();

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
