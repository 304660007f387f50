namespace OktaGen.Testing;

/// <summary>A fault and the calls that it is meant for.</summary>
internal sealed class PlannedFault(CallFault fault, string? method, PathPattern path, int count)
{
    public CallFault Fault { get; } = fault;

    /// <summary>How many calls are still to come.</summary>
    public int Count { get; set; } = count;

    public bool Matches(Call call) => (method is null || call.Method == method) && path.Matches(call.Target.Segments);
}
