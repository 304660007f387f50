using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>A factor of a user of an <see cref="OktaTestOrg"/> as it was when it was read; later changes do not show.</summary>
public sealed class OktaTestFactor
{
    internal OktaTestFactor(FactorRecord factor)
    {
        Id = factor.Id;
        UserId = factor.User.Id;
        FactorType = factor.Type;
        Status = factor.Status;
        PassCode = factor.PassCode;
        PushNumber = factor.Push?.Number;
        Profile = (JsonObject)factor.Profile.DeepClone();
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The id of the user who has it.</summary>
    public string UserId { get; }

    /// <summary>The type, as Okta writes it: <c>push</c>, <c>token:software:totp</c>, <c>sms</c> or <c>email</c>.</summary>
    public string FactorType { get; }

    /// <summary>The status, as Okta writes it: <c>ACTIVE</c> or <c>PENDING_ACTIVATION</c>.</summary>
    public string Status { get; }

    /// <summary>The code that the user would read on the device or in the message. It stays the same.</summary>
    public string PassCode { get; }

    /// <summary>
    /// The number that the user picks on the device to answer the last push; <see langword="null"/> where number matching was not asked
    /// for.
    /// </summary>
    public int? PushNumber { get; }

    /// <summary>A copy of the profile.</summary>
    public JsonObject Profile { get; }

    /// <inheritdoc />
    public override string ToString() => $"{FactorType} {Id} ({Status})";
}
