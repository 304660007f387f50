namespace OktaGen.Testing;

/// <summary>
/// What takes its time by the org's clock. A clock that is set back to before it began ends it, so that nothing waits for longer than it
/// was to.
/// </summary>
/// <param name="Begun">When it began.</param>
/// <param name="Length">How long it takes.</param>
internal readonly record struct Delay(DateTimeOffset Begun, TimeSpan Length)
{
    public DateTimeOffset End => Begun + Length;

    public bool IsOver(DateTimeOffset now) => now < Begun || now - Begun >= Length;
}
