namespace OktaGen.Http;

/// <summary>The body of an answer that the caller reads at leisure: disposing it ends the answer and frees its connection.</summary>
internal sealed class ResponseStream(Stream body, HttpResponseMessage response, OktaRequestMessage request) : ReadOnlyStream
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
        response.Dispose();
        await base.DisposeAsync().ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            body.Dispose();
            response.Dispose();
        }

        base.Dispose(disposing);
    }
}
