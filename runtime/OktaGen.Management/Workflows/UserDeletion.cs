namespace OktaGen.Management;

/// <summary>
/// Deletes users for good. Okta does it in two steps: the first deactivates the user, which may take a while, and only a deactivated user
/// is deleted.
/// </summary>
/// <param name="users">Reads and deletes.</param>
/// <param name="lifecycle">Deactivates.</param>
/// <param name="timeProvider">The clock that pauses follow; null for the system's.</param>
public sealed class UserDeletion(IUsers users, IUserLifecycle lifecycle, TimeProvider? timeProvider = null)
{
    private static readonly TimeSpan s_firstPause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan s_longestPause = TimeSpan.FromSeconds(5);

    private readonly TimeProvider _time = timeProvider ?? TimeProvider.System;

    /// <summary>Deletes users over a connection, by its clock.</summary>
    /// <param name="okta">The connection.</param>
    public UserDeletion(OktaConnection okta)
        : this(new UsersClient(okta), new UserLifecycleClient(okta), okta.TimeProvider)
    {
    }

    /// <summary>How long to wait for the deactivation. Default: two minutes.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Deactivates the user, unless that has happened already, waits until Okta says that it is done, and deletes the user. This cannot be
    /// undone.
    /// </summary>
    /// <param name="userId">The user's id or login.</param>
    /// <param name="sendEmail">Whether Okta tells the administrators; null for Okta's default, which is no.</param>
    /// <param name="cancellationToken">Cancels between the steps; what was done stays done.</param>
    /// <returns>The user as it was before.</returns>
    /// <exception cref="OktaApiException">Okta refused, for instance because there is no such user.</exception>
    /// <exception cref="TimeoutException">The user was deactivated, but not within <see cref="Timeout"/>, and is not deleted.</exception>
    [RequiresScope(OktaScopes.UsersManage)]
    public async Task<User> DeleteAsync(string userId, bool? sendEmail = null, CancellationToken cancellationToken = default)
    {
        User before = await users.GetUserAsync(userId, cancellationToken: cancellationToken).ConfigureAwait(false);

        // From here on by id: a login may pass to another user while this waits.
        string id = before.Id ?? throw new OktaFormatException("Okta's answer holds a user without an id.");
        if (before.Status != UserStatus.Deprovisioned)
        {
            if (before.TransitioningToStatus != UserTransitioningToStatus.Deprovisioned)
            {
                await DeactivateAsync(id, sendEmail, cancellationToken).ConfigureAwait(false);
            }

            await WaitAsync(id, cancellationToken).ConfigureAwait(false);
        }

        await users.DeleteUserAsync(id, sendEmail, cancellationToken: cancellationToken).ConfigureAwait(false);
        return before;
    }

    // Somebody else may have deactivated the user since it was read: Okta then says that it finds no active one.
    private async Task DeactivateAsync(string id, bool? sendEmail, CancellationToken cancellationToken)
    {
        try
        {
            await lifecycle.DeactivateUserAsync(id, sendEmail, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
        catch (OktaApiException exception) when (exception.ErrorCode == "E0000007")
        {
            // The wait that follows finds out whether it is gone.
        }
    }

    private async Task WaitAsync(string id, CancellationToken cancellationToken)
    {
        long start = _time.GetTimestamp();
        TimeSpan pause = s_firstPause;
        while (true)
        {
            User user = await users.GetUserAsync(id, cancellationToken: cancellationToken).ConfigureAwait(false);
            if (user.Status == UserStatus.Deprovisioned)
            {
                return;
            }

            if (_time.GetElapsedTime(start) + pause > Timeout)
            {
                throw new TimeoutException(
                    $"The user {id} was deactivated, but is still {user.Status} after {Timeout.TotalSeconds:0} seconds, so it is not "
                        + $"deleted. "
                    + $"Delete it once it is {UserStatus.Deprovisioned}.");
            }

            await Task.Delay(pause, _time, cancellationToken).ConfigureAwait(false);
            pause = pause * 2 < s_longestPause ? pause * 2 : s_longestPause;
        }
    }
}
