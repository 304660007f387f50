using Microsoft.AspNetCore.Http;

namespace OktaGen.Testing;

/// <summary>Something that goes wrong with a call. By itself nothing does; each kind says what.</summary>
internal abstract class CallFault(OktaTestFault kind)
{
    public OktaTestFault Kind { get; } = kind;

    /// <summary>
    /// Runs before the call is executed, while the org's state is not locked. Goes on even if the client gives up: a server would.
    /// </summary>
    public virtual Task WaitAsync(TimeProvider clock) => Task.CompletedTask;

    /// <summary>What is answered instead of executing the call, or <see langword="null"/> to execute it.</summary>
    public virtual Answer? Substitute() => null;

    public virtual Task WriteAsync(Call call, Answer answer, HttpContext context) =>
        AnswerWriter.WriteAsync(call, answer, context.Response);
}
