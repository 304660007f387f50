using OktaGen.Calls.Responses;
using OktaGen.Messages;
using OktaGen.Pipeline;

namespace OktaGen.Calls;

/// <summary>A call that is ready to be sent.</summary>
internal readonly struct OktaCall(CallSender sender, OktaRequestMessage request)
{
    public CallSender Sender => sender;

    private ConnectionPipeline Pipeline => sender.Pipeline;

    public OktaRequestMessage Request => request;

    /// <summary>Sends the call, throws on failure, and reads the answer.</summary>
    public Task<TResult> SendAsync<TReader, TResult>(TReader reader, CancellationToken cancellationToken)
        where TReader : struct, IResponseReader<TResult> =>
        Pipeline.Telemetry.IsListenedTo
            ? SendObservedAsync<TReader, TResult>(reader, cancellationToken)
            : SendUnobservedAsync<TReader, TResult>(reader, cancellationToken);

    public async Task<Stream> SendForStreamAsync(CancellationToken cancellationToken)
    {
        HttpResponseMessage response =
            await SendAsync<MessageReader, HttpResponseMessage>(default, cancellationToken).ConfigureAwait(false);
        try
        {
            Stream body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            return new ResponseStream(body, response, request, endsResponse: true);
        }
        catch (Exception exception)
        {
            Exception? failure = CallFailure.WhileReading(exception, request, response, cancellationToken);
            response.Dispose();
            if (failure is null)
            {
                throw;
            }

            throw failure;
        }
    }

    /// <summary>Sends the call and gives the answer as it is, whatever its status.</summary>
    public Task<HttpResponseMessage> SendForMessageAsync(CancellationToken cancellationToken) =>
        Pipeline.Telemetry.IsListenedTo ? SendMessageObservedAsync(cancellationToken) : SendMessageUnobservedAsync(cancellationToken);

    private async Task<HttpResponseMessage> SendMessageUnobservedAsync(CancellationToken cancellationToken)
    {
        using CallTime time = sender.Begin(request, cancellationToken);
        try
        {
            HttpResponseMessage response = await sender.SendAsync(request, time.Token).ConfigureAwait(false);
            Pipeline.Telemetry.Answered(request, response);
            response.Content = new HandedOutContent(response, request);
            return response;
        }
        catch (Exception exception) when (CallFailure.From(exception, request, null, time) is { } failure)
        {
            throw failure;
        }
    }

    private async Task<TResult> SendUnobservedAsync<TReader, TResult>(TReader reader, CancellationToken cancellationToken)
        where TReader : struct, IResponseReader<TResult>
    {
        using CallTime time = sender.Begin(request, cancellationToken);
        HttpResponseMessage? response = null;
        PooledBody body = default;
        try
        {
            bool isComplete = false;
            while (!isComplete)
            {
                response = await sender.SendAsync(request, time.Token).ConfigureAwait(false);
                Pipeline.Telemetry.Answered(request, response);
                if (!response.IsSuccessStatusCode)
                {
                    throw await ErrorResponse.ReadAsync(response, request, time.Token).ConfigureAwait(false);
                }

                try
                {
                    if (TReader.Body == BodyHandling.Buffered || (TReader.Body == BodyHandling.Ignored && WebPage.IsSuspected(response)))
                    {
                        body = await PooledBody.ReadAsync(response, request, Pipeline.MaxResponseBytes, time.Token).ConfigureAwait(false);
                    }

                    isComplete = true;
                }
                catch (Exception exception) when (
                    Pipeline.Retries.PauseAfter(exception, request, time.Token) is { } pause)
                {
                    // Nothing of the answer has been given to anybody: repeated as a whole, nothing is lost or doubled.
                    await Pipeline.Retries.WaitAsync(request, response, exception, pause, time.Token).ConfigureAwait(false);
                }
            }

            TResult result = reader.Read(new CallResponse(response!, request, Pipeline, body.Text));
            if (TReader.Body == BodyHandling.Kept)
            {
                response = null;
            }

            return result;
        }
        catch (Exception exception) when (CallFailure.From(exception, request, response, time) is { } failure)
        {
            throw failure;
        }
        finally
        {
            body.Dispose();
            response?.Dispose();
        }
    }

    // Around the call, not in it: while nobody listens, the call is not a byte larger.
    private Task<TResult> SendObservedAsync<TReader, TResult>(TReader reader, CancellationToken cancellationToken)
        where TReader : struct, IResponseReader<TResult>
    {
        OktaCall call = this;
        return Pipeline.Telemetry.ObserveAsync(request, () => call.SendUnobservedAsync<TReader, TResult>(reader, cancellationToken));
    }

    private Task<HttpResponseMessage> SendMessageObservedAsync(CancellationToken cancellationToken)
    {
        OktaCall call = this;
        return Pipeline.Telemetry.ObserveAsync(request, () => call.SendMessageUnobservedAsync(cancellationToken));
    }
}
