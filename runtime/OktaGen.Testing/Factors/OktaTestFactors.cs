using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The factors of the users of an <see cref="OktaTestOrg"/>. Safe for use from several threads.</summary>
public sealed class OktaTestFactors
{
    private readonly OrgState _org;

    internal OktaTestFactors(OrgState org) => _org = org;

    /// <summary>All factors of all users as they are now, in the order of enrolment.</summary>
    public IReadOnlyList<OktaTestFactor> All =>
        _org.Locked<IReadOnlyList<OktaTestFactor>>(() => [.. _org.Factors.All.Select(factor => new OktaTestFactor(factor))]);

    /// <summary>Gives a user an active factor.</summary>
    /// <param name="userIdOrLogin">The user's id or login.</param>
    /// <param name="factorType">The type: <c>push</c>, <c>token:software:totp</c>, <c>sms</c> or <c>email</c>.</param>
    /// <param name="profile">The profile, such as the <c>phoneNumber</c>.</param>
    /// <returns>The factor.</returns>
    /// <exception cref="ArgumentException">There is no such user or no such type.</exception>
    public OktaTestFactor Add(string userIdOrLogin, string factorType = "push", JsonObject? profile = null)
    {
        ArgumentNullException.ThrowIfNull(userIdOrLogin);
        if (!FactorTypes.All.Contains(factorType))
        {
            throw new ArgumentException(
                $"There is no factor type {factorType}. There are: {string.Join(", ", FactorTypes.All)}.", nameof(factorType));
        }

        return _org.Locked<OktaTestFactor>(() =>
        {
            UserRecord user = _org.Users.Find(userIdOrLogin)
                ?? throw new ArgumentException($"There is no user {userIdOrLogin}.", nameof(userIdOrLogin));
            return new OktaTestFactor(
                FactorOperations.Add(_org, user, factorType, (JsonObject?)profile?.DeepClone() ?? [], FactorStatus.Active));
        });
    }

    /// <summary>
    /// Has the user answer the push that waits, or, if there is none, the next one. A push that nobody answers is <c>TIMEOUT</c> five
    /// minutes after it was sent, by the org's clock.
    /// </summary>
    /// <param name="factorId">The id of a factor of type <c>push</c>.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="afterPolls">How many polls still find it waiting.</param>
    /// <exception cref="ArgumentException">There is no such factor.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="afterPolls"/> is negative.</exception>
    public void AnswerPush(string factorId, OktaTestPushAnswer answer, int afterPolls = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(afterPolls);
        _org.Locked(() =>
        {
            FactorRecord factor = _org.Factors.FindById(factorId) is { Type: FactorTypes.Push } found
                ? found
                : throw new ArgumentException($"There is no push factor {factorId}.", nameof(factorId));
            PushAnswer planned = new(answer, afterPolls);
            if (factor.PendingPush(_org.Clock.GetUtcNow()) is { } waiting)
            {
                waiting.AnswerWith(planned);
            }
            else
            {
                factor.PlannedAnswer = planned;
            }
        });
    }

    /// <summary>Completes the enrolment of a push factor, as the user does by reading the code with the device.</summary>
    /// <param name="factorId">The factor's id.</param>
    /// <exception cref="ArgumentException">There is no such factor.</exception>
    public void Activate(string factorId)
    {
        _org.Locked(() =>
        {
            FactorRecord factor = _org.Factors.FindById(factorId)
                ?? throw new ArgumentException($"There is no factor {factorId}.", nameof(factorId));
            factor.Status = FactorStatus.Active;
            factor.LastUpdated = _org.Now;
        });
    }
}
