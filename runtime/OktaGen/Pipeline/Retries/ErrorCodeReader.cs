using System.Buffers;
using System.Net.Http.Headers;

namespace OktaGen.Pipeline;

/// <summary>Reads Okta's error code ahead of whoever reads the answer in the end: the body's beginning stays with it.</summary>
internal static class ErrorCodeReader
{
    public static async ValueTask<string?> PeekAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            byte[] body = await ReadStartAsync(response.Content, cancellationToken).ConfigureAwait(false);
            Replace(response, body);
            return ErrorBody.Parse(body, credential: null).Code;
        }
        catch (OperationCanceledException)
        {
            response.Dispose();
            throw;
        }
    }

    // A body that is too large for an error object, or cut off, is no reason to lose the answer: its status counts.
    private static async ValueTask<byte[]> ReadStartAsync(HttpContent content, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(ErrorBody.MaxLength);
        int length = 0;
        try
        {
            Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                length = await stream.ReadAtLeastAsync(buffer.AsMemory(0, ErrorBody.MaxLength), ErrorBody.MaxLength,
                    throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            }

            return buffer.AsSpan(0, length).ToArray();
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException or OktaFormatException)
        {
            return [];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static void Replace(HttpResponseMessage response, byte[] body)
    {
        HttpContent read = response.Content;
        response.Content = new ByteArrayContent(body);
        foreach ((string name, HeaderStringValues values) in read.Headers.NonValidated)
        {
            if (!name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            {
                response.Content.Headers.TryAddWithoutValidation(name, values);
            }
        }

        read.Dispose();
    }
}
