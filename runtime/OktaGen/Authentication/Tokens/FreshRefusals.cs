using OktaGen.Retries;

namespace OktaGen.Authentication.Tokens;

/// <summary>
/// Tokens that were refused right after their issue and never accepted, one after the other. A bad moment is sat out by a pause before the
/// next request; when it has become a state, a token is kept until it is no longer fresh. Its owner locks.
/// </summary>
internal sealed class FreshRefusals
{
    private const int MaxInARow = 3;

    private static readonly TimeSpan s_fresh = TimeSpan.FromSeconds(5);

    private int _inARow;

    /// <summary>Before that no further token is asked for.</summary>
    public DateTimeOffset NotBefore { get; private set; }

    /// <summary>Notes a refused token.</summary>
    /// <param name="refused">The token.</param>
    /// <param name="now">The time.</param>
    /// <param name="timeLeft">What the call has left; null where it may take any time.</param>
    /// <returns>The pause before the next request, which may be zero; null to keep the token.</returns>
    public TimeSpan? Note(TokenSnapshot refused, DateTimeOffset now, TimeSpan? timeLeft)
    {
        NoteEndOf(refused);
        if (refused.Authorization.WasAccepted || now >= refused.Issued + s_fresh)
        {
            return TimeSpan.Zero;
        }

        TimeSpan pause = Backoff.BeforeRenewal(_inARow);
        if (_inARow >= MaxInARow || pause >= timeLeft)
        {
            return null;
        }

        _inARow++;
        NotBefore = now + pause;
        return pause;
    }

    /// <summary>Notes a token that is followed by another: if it was accepted, the row ends.</summary>
    public void NoteEndOf(TokenSnapshot? token) => _inARow = token is { Authorization.WasAccepted: true } ? 0 : _inARow;

    public void Reset()
    {
        _inARow = 0;
        NotBefore = default;
    }
}
