namespace OktaGen.Management;

/// <summary>
/// A push that was sent to a device and waits for the user. It can be kept and asked about later, by another process too.
/// </summary>
/// <param name="UserId">The user's id.</param>
/// <param name="FactorId">The factor's id.</param>
/// <param name="TransactionId">The id of this push.</param>
public sealed record PushChallenge(string UserId, string FactorId, string TransactionId)
{
    /// <summary>
    /// The number to show, which the user picks on the device; null where number matching was not asked for, and where the number comes
    /// with a later answer only (<see cref="PushStatus.Number"/>).
    /// </summary>
    public long? Number { get; init; }

    /// <summary>When Okta gives the push up; null where Okta did not say.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>
    /// Reads the challenge from the address of a poll, as Okta gives it. Only the ids in its path are taken: the address itself is never
    /// called, so that no credential goes to a host that a caller names.
    /// </summary>
    /// <param name="address">The address.</param>
    /// <returns>The challenge, or null where the address is none of a push's poll.</returns>
    public static PushChallenge? FromPollAddress(Uri? address)
    {
        if (address is not { IsAbsoluteUri: true })
        {
            return null;
        }

        return address.AbsolutePath.Split('/') is [
            "", "api", "v1", "users", { Length: > 0 } user, "factors", { Length: > 0 } factor, "transactions", { Length: > 0 } transaction]
            ? new PushChallenge(Uri.UnescapeDataString(user), Uri.UnescapeDataString(factor), Uri.UnescapeDataString(transaction))
            : null;
    }
}
