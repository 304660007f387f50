// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>UserProfile</c> as a change: what is not set stays as it is, and null clears.</summary>
public sealed partial class UserProfileUpdate : IExtensible
{
    /// <summary><c>city</c>: at most 128 characters.</summary>
    [JsonPropertyName("city")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> City { get; set; }

    /// <summary><c>costCenter</c>.</summary>
    [JsonPropertyName("costCenter")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> CostCenter { get; set; }

    /// <summary><c>countryCode</c>: at most 2 characters.</summary>
    [JsonPropertyName("countryCode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> CountryCode { get; set; }

    /// <summary><c>department</c>.</summary>
    [JsonPropertyName("department")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> Department { get; set; }

    /// <summary><c>displayName</c>.</summary>
    [JsonPropertyName("displayName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> DisplayName { get; set; }

    /// <summary><c>division</c>.</summary>
    [JsonPropertyName("division")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> Division { get; set; }

    /// <summary><c>email</c>: 5 to 100 characters.</summary>
    [JsonPropertyName("email")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> Email { get; set; }

    /// <summary><c>employeeNumber</c>.</summary>
    [JsonPropertyName("employeeNumber")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> EmployeeNumber { get; set; }

    /// <summary><c>firstName</c>: 1 to 50 characters.</summary>
    [JsonPropertyName("firstName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> FirstName { get; set; }

    /// <summary><c>honorificPrefix</c>.</summary>
    [JsonPropertyName("honorificPrefix")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> HonorificPrefix { get; set; }

    /// <summary><c>honorificSuffix</c>.</summary>
    [JsonPropertyName("honorificSuffix")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> HonorificSuffix { get; set; }

    /// <summary><c>lastName</c>: 1 to 50 characters.</summary>
    [JsonPropertyName("lastName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> LastName { get; set; }

    /// <summary><c>locale</c>.</summary>
    [JsonPropertyName("locale")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> Locale { get; set; }

    /// <summary><c>login</c>: 5 to 100 characters.</summary>
    [JsonPropertyName("login")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> Login { get; set; }

    /// <summary><c>manager</c>.</summary>
    [JsonPropertyName("manager")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> Manager { get; set; }

    /// <summary><c>managerId</c>.</summary>
    [JsonPropertyName("managerId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> ManagerId { get; set; }

    /// <summary><c>middleName</c>.</summary>
    [JsonPropertyName("middleName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> MiddleName { get; set; }

    /// <summary><c>mobilePhone</c>: 0 to 100 characters.</summary>
    [JsonPropertyName("mobilePhone")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> MobilePhone { get; set; }

    /// <summary><c>nickName</c>.</summary>
    [JsonPropertyName("nickName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> NickName { get; set; }

    /// <summary><c>organization</c>.</summary>
    [JsonPropertyName("organization")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> Organization { get; set; }

    /// <summary><c>postalAddress</c>: at most 4096 characters.</summary>
    [JsonPropertyName("postalAddress")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> PostalAddress { get; set; }

    /// <summary><c>preferredLanguage</c>.</summary>
    [JsonPropertyName("preferredLanguage")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> PreferredLanguage { get; set; }

    /// <summary><c>primaryPhone</c>: 0 to 100 characters.</summary>
    [JsonPropertyName("primaryPhone")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> PrimaryPhone { get; set; }

    /// <summary><c>profileUrl</c>.</summary>
    [JsonPropertyName("profileUrl")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> ProfileUrl { get; set; }

    /// <summary><c>secondEmail</c>: at most 100 characters.</summary>
    [JsonPropertyName("secondEmail")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> SecondEmail { get; set; }

    /// <summary><c>state</c>: at most 128 characters.</summary>
    [JsonPropertyName("state")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> State { get; set; }

    /// <summary><c>streetAddress</c>: at most 1024 characters.</summary>
    [JsonPropertyName("streetAddress")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> StreetAddress { get; set; }

    /// <summary><c>timezone</c>.</summary>
    [JsonPropertyName("timezone")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> Timezone { get; set; }

    /// <summary><c>title</c>.</summary>
    [JsonPropertyName("title")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> Title { get; set; }

    /// <summary><c>userType</c>.</summary>
    [JsonPropertyName("userType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> UserType { get; set; }

    /// <summary><c>zipCode</c>: at most 50 characters.</summary>
    [JsonPropertyName("zipCode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> ZipCode { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
