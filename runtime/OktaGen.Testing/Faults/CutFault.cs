using Microsoft.AspNetCore.Http;

namespace OktaGen.Testing;

/// <summary>Ends the answer's body too early.</summary>
internal sealed class CutFault(int bytes) : CallFault(OktaTestFault.CutBody)
{
    public override async Task WriteAsync(Call call, Answer answer, HttpContext context)
    {
        (byte[] body, string? contentType) = answer.Content();
        if (body.Length == 0)
        {
            ResetFault.Reset(context);
            return;
        }

        AnswerWriter.WriteHeaders(call, answer, context.Response);
        context.Response.ContentType = contentType;
        context.Response.ContentLength = body.Length;

        // Kestrel sends these, sees that some are missing, and closes the connection.
        await context.Response.Body.WriteAsync(body.AsMemory(0, Math.Min(bytes, body.Length - 1))).ConfigureAwait(false);
        await context.Response.Body.FlushAsync().ConfigureAwait(false);
    }
}
