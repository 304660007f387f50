namespace OktaGen.Management;

/// <summary>Asks a user by a push to the device to confirm something, and waits for the answer.</summary>
/// <param name="factors">The client to ask.</param>
/// <param name="timeProvider">The clock that pauses follow; null for the system's.</param>
public sealed class PushVerification(IUserFactors factors, TimeProvider? timeProvider = null)
{
    private readonly TimeProvider _time = timeProvider ?? TimeProvider.System;

    /// <summary>Verifies over a connection, by its clock.</summary>
    /// <param name="okta">The connection.</param>
    public PushVerification(OktaConnection okta)
        : this(new UserFactorsClient(okta), okta.TimeProvider)
    {
    }

    /// <summary>The pause between two polls. Default: four seconds.</summary>
    public TimeSpan PollDelay { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>How long to wait for the user. Default: five and a half minutes; Okta itself gives a push up after five.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(5.5);

    /// <summary>Sends a push and waits until the user has answered, or Okta has given it up.</summary>
    /// <param name="userId">The user's id.</param>
    /// <param name="factorId">The id of an active factor of type <c>push</c>.</param>
    /// <param name="showNumber">
    /// Shows the user the number to pick on the device, which protects from approving a stranger's push by habit; null for a push without a
    /// number.
    /// </param>
    /// <param name="cancellationToken">Cancels the wait; the push stays on the device.</param>
    /// <returns><c>SUCCESS</c>, <c>REJECTED</c> or <c>TIMEOUT</c>, as Okta says it.</returns>
    /// <exception cref="TimeoutException">Okta still said <c>WAITING</c> after <see cref="Timeout"/>.</exception>
    [RequiresScope(OktaScopes.UsersManage)]
    public async Task<UserFactorPushTransactionFactorResult> VerifyAsync(
        string userId, string factorId, Action<long>? showNumber = null, CancellationToken cancellationToken = default)
    {
        PushChallenge challenge = await SendAsync(userId, factorId, showNumber is not null, cancellationToken).ConfigureAwait(false);
        return await WaitAsync(challenge, showNumber, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a push and does not wait.</summary>
    /// <param name="userId">The user's id.</param>
    /// <param name="factorId">The id of an active factor of type <c>push</c>.</param>
    /// <param name="matchNumbers">Whether the user is to pick the number of <see cref="PushChallenge.Number"/>, which you show.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The push, to ask about.</returns>
    /// <exception cref="OktaFormatException">Okta answered without a push that waits: the factor is of another type.</exception>
    [RequiresScope(OktaScopes.UsersManage)]
    public async Task<PushChallenge> SendAsync(
        string userId, string factorId, bool matchNumbers = false, CancellationToken cancellationToken = default)
    {
        UserFactorVerifyRequest? body = matchNumbers ? new UserFactorVerifyRequest { UseNumberMatchingChallenge = true } : null;
        VerifyFactorResponse answer = await factors
            .VerifyFactorAsync(userId, factorId, body, cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        _ = Uri.TryCreate(answer.Links?["poll"]?.Href, UriKind.Absolute, out Uri? poll);
        PushChallenge challenge = PushChallenge.FromPollAddress(poll) ?? throw new OktaFormatException(
            $"Okta answered {answer.FactorResult} without a push that waits. Is the factor {factorId} of type 'push'?");
        return challenge with { Number = answer.Embedded?.Challenge?.CorrectAnswer, ExpiresAt = answer.ExpiresAt };
    }

    /// <summary>How a push stands now.</summary>
    /// <param name="challenge">The push.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns><c>WAITING</c>, <c>SUCCESS</c>, <c>REJECTED</c> or <c>TIMEOUT</c>.</returns>
    [RequiresScope(OktaScopes.UsersRead)]
    public async Task<UserFactorPushTransactionFactorResult> GetResultAsync(
        PushChallenge challenge, CancellationToken cancellationToken = default) =>
        (await GetStatusAsync(challenge, cancellationToken).ConfigureAwait(false)).Result;

    /// <summary>How a push stands now, with the number to show, which some answers of Okta hold only after the first.</summary>
    /// <param name="challenge">The push.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Result and number.</returns>
    [RequiresScope(OktaScopes.UsersRead)]
    public async Task<PushStatus> GetStatusAsync(PushChallenge challenge, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(challenge);
        UserFactorPushTransaction answer = await factors
            .GetFactorTransactionStatusAsync(
                challenge.UserId, challenge.FactorId, challenge.TransactionId, cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        return new PushStatus(
            answer.FactorResult ?? throw new OktaFormatException("Okta's answer about the push holds no result."),
            answer.Embedded?.Challenge?.CorrectAnswer);
    }

    /// <summary>Waits until the user has answered, or Okta has given the push up.</summary>
    /// <param name="challenge">The push.</param>
    /// <param name="cancellationToken">Cancels the wait; the push stays on the device.</param>
    /// <returns><c>SUCCESS</c>, <c>REJECTED</c> or <c>TIMEOUT</c>, as Okta says it.</returns>
    /// <exception cref="TimeoutException">Okta still said <c>WAITING</c> after <see cref="Timeout"/>.</exception>
    [RequiresScope(OktaScopes.UsersRead)]
    public Task<UserFactorPushTransactionFactorResult> WaitAsync(
        PushChallenge challenge, CancellationToken cancellationToken = default) => WaitAsync(challenge, null, cancellationToken);

    /// <summary>The same, and shows the number that the user is to pick, whichever answer of Okta brings it.</summary>
    /// <param name="challenge">The push.</param>
    /// <param name="showNumber">Shows the number: once, and again should Okta change it.</param>
    /// <param name="cancellationToken">Cancels the wait; the push stays on the device.</param>
    /// <inheritdoc cref="WaitAsync(PushChallenge, CancellationToken)"/>
    [RequiresScope(OktaScopes.UsersRead)]
    public async Task<UserFactorPushTransactionFactorResult> WaitAsync(
        PushChallenge challenge, Action<long>? showNumber, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(challenge);
        long start = _time.GetTimestamp();
        long? shown = null;
        Show(challenge.Number);
        while (true)
        {
            PushStatus status = await GetStatusAsync(challenge, cancellationToken).ConfigureAwait(false);
            if (status.Result != UserFactorPushTransactionFactorResult.Waiting)
            {
                return status.Result;
            }

            Show(status.Number);
            if (_time.GetElapsedTime(start) + PollDelay > Timeout)
            {
                throw new TimeoutException($"The user has not answered the push within {Timeout.TotalSeconds:0} seconds.");
            }

            await Task.Delay(PollDelay, _time, cancellationToken).ConfigureAwait(false);
        }

        void Show(long? number)
        {
            if (number is { } told && number != shown)
            {
                shown = number;
                showNumber?.Invoke(told);
            }
        }
    }
}
