namespace OktaGen.Testing;

/// <summary>A fault and the calls that it is meant for.</summary>
internal sealed class PlannedFault(CallFault fault, string? method, PathPattern path, int count)
{
    public CallFault Fault { get; } = fault;

    public string? Method { get; } = method;

    public PathPattern Path { get; } = path;

    /// <summary>Tells it from the others that are planned.</summary>
    public int Number { get; set; }

    /// <summary>How many calls are still to come.</summary>
    public int Count { get; set; } = count;

    public bool Matches(Call call) => (Method is null || call.Method == Method) && Path.Matches(call.Target.Segments);
}
