using System.Net.Sockets;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace OktaGen.Testing;

/// <summary>Resets the connection instead of answering, before the call is executed or after.</summary>
internal sealed class ResetFault(bool executes) : CallFault(executes ? OktaTestFault.LostAnswer : OktaTestFault.Reset)
{
    public override Answer? Substitute() => executes ? null : new Answer { Status = 0 };

    public override Task WriteAsync(Call call, Answer answer, HttpContext context)
    {
        Reset(context);
        return Task.CompletedTask;
    }

    public static void Reset(HttpContext context)
    {
        // Aborting alone would close the connection in order (FIN); a client tells that from a reset (RST).
        Socket socket = context.Features.GetRequiredFeature<IConnectionSocketFeature>().Socket;
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Dispose();
        context.Abort();
    }
}
