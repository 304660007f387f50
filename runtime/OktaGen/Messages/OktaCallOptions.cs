using System.Diagnostics;
using System.Text.Json.Serialization;

namespace OktaGen;

/// <summary>What a caller wants for one call alone: a parameter of this type may stand in every endpoint.</summary>
public sealed class OktaCallOptions
{
    /// <summary>The time allowed for this call, in place of <see cref="OktaOptions.Timeout"/>; null for that one.</summary>
    public TimeSpan? Timeout { get; set; }

    /// <summary>
    /// The access token to send with this call in place of the connection's own credential, without a scheme before it, such as that of
    /// the signed-in user on whose behalf the app acts. Sent as <c>Authorization: Bearer</c>; null for the connection's credential. A
    /// secret.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public string? AccessToken { get; set; }

    /// <summary>
    /// Headers to send, by name; they replace those that the endpoint declares. <c>Authorization</c>, <c>DPoP</c>, <c>Host</c> and
    /// the headers that frame a message are refused with an <see cref="ArgumentException"/>.
    /// </summary>
    public IDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// What becomes of items of a listing that cannot be read; null for <see cref="UnreadableItemHandling.Throw"/>, and for
    /// <see cref="UnreadableItemHandling.Report"/> in a tail, which goes on, and where <see cref="OnUnreadableItem"/> is set.
    /// </summary>
    public UnreadableItemHandling? UnreadableItems { get; set; }

    /// <summary>Is told of each item of a listing that cannot be read and is left out. An exception from it ends the listing.</summary>
    [JsonIgnore]
    public Action<UnreadableItem>? OnUnreadableItem { get; set; }
}
