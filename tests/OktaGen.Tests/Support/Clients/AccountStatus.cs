using System.Text.Json.Serialization;

namespace OktaGen.Tests;

[JsonConverter(typeof(OpenEnumConverter<AccountStatus>))]
public readonly record struct AccountStatus(string Value) : IOpenEnum<AccountStatus>
{
    public static AccountStatus Active { get; } = new("ACTIVE");

    public static AccountStatus LockedOut { get; } = new("LOCKED_OUT");

    public static AccountStatus Create(string value) => new(value);
}
