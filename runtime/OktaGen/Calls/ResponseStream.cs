using OktaGen.Messages;

namespace OktaGen.Calls;

/// <summary>The body of an answer that the caller reads at leisure.</summary>
/// <param name="body">The body.</param>
/// <param name="response">The answer.</param>
/// <param name="request">The request.</param>
/// <param name="endsResponse">Whether disposing it ends the answer as well, which nobody else holds.</param>
internal sealed class ResponseStream(Stream body, HttpResponseMessage response, OktaRequestMessage request, bool endsResponse)
    : ReadOnlyStream
{
    public override int Read(Span<byte> buffer)
    {
        try
        {
            return body.Read(buffer);
        }
        catch (Exception exception) when (CallFailure.WhileReading(exception, request, response, CancellationToken.None) is { } failure)
        {
            throw failure;
        }
    }

    // Copying goes by this, too: only so are the faults of the answer told from those of what it is copied to.
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (CallFailure.WhileReading(exception, request, response, cancellationToken) is { } failure)
        {
            throw failure;
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await body.DisposeAsync().ConfigureAwait(false);
        End();
        await base.DisposeAsync().ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            body.Dispose();
            End();
        }

        base.Dispose(disposing);
    }

    private void End()
    {
        if (endsResponse)
        {
            response.Dispose();
        }
    }
}
