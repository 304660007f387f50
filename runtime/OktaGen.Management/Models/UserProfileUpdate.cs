// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>UserProfile</c> as a change: what is not set stays as it is, and null clears.</summary>
public sealed partial class UserProfileUpdate : IExtensible
{
    /// <summary><c>city</c>: at most 128 characters.</summary>
    [JsonPropertyName("city")]
    public Optional<string?> City { get; set; }

    /// <summary><c>costCenter</c>.</summary>
    [JsonPropertyName("costCenter")]
    public Optional<string?> CostCenter { get; set; }

    /// <summary><c>countryCode</c>: at most 2 characters.</summary>
    [JsonPropertyName("countryCode")]
    public Optional<string?> CountryCode { get; set; }

    /// <summary><c>department</c>.</summary>
    [JsonPropertyName("department")]
    public Optional<string?> Department { get; set; }

    /// <summary><c>displayName</c>.</summary>
    [JsonPropertyName("displayName")]
    public Optional<string?> DisplayName { get; set; }

    /// <summary><c>division</c>.</summary>
    [JsonPropertyName("division")]
    public Optional<string?> Division { get; set; }

    /// <summary><c>email</c>: 5 to 100 characters.</summary>
    [JsonPropertyName("email")]
    public Optional<string?> Email { get; set; }

    /// <summary><c>employeeNumber</c>.</summary>
    [JsonPropertyName("employeeNumber")]
    public Optional<string?> EmployeeNumber { get; set; }

    /// <summary><c>firstName</c>: 1 to 50 characters.</summary>
    [JsonPropertyName("firstName")]
    public Optional<string?> FirstName { get; set; }

    /// <summary><c>honorificPrefix</c>.</summary>
    [JsonPropertyName("honorificPrefix")]
    public Optional<string?> HonorificPrefix { get; set; }

    /// <summary><c>honorificSuffix</c>.</summary>
    [JsonPropertyName("honorificSuffix")]
    public Optional<string?> HonorificSuffix { get; set; }

    /// <summary><c>lastName</c>: 1 to 50 characters.</summary>
    [JsonPropertyName("lastName")]
    public Optional<string?> LastName { get; set; }

    /// <summary><c>locale</c>.</summary>
    [JsonPropertyName("locale")]
    public Optional<string?> Locale { get; set; }

    /// <summary><c>login</c>: 5 to 100 characters.</summary>
    [JsonPropertyName("login")]
    public Optional<string?> Login { get; set; }

    /// <summary><c>manager</c>.</summary>
    [JsonPropertyName("manager")]
    public Optional<string?> Manager { get; set; }

    /// <summary><c>managerId</c>.</summary>
    [JsonPropertyName("managerId")]
    public Optional<string?> ManagerId { get; set; }

    /// <summary><c>middleName</c>.</summary>
    [JsonPropertyName("middleName")]
    public Optional<string?> MiddleName { get; set; }

    /// <summary><c>mobilePhone</c>: 0 to 100 characters.</summary>
    [JsonPropertyName("mobilePhone")]
    public Optional<string?> MobilePhone { get; set; }

    /// <summary><c>nickName</c>.</summary>
    [JsonPropertyName("nickName")]
    public Optional<string?> NickName { get; set; }

    /// <summary><c>organization</c>.</summary>
    [JsonPropertyName("organization")]
    public Optional<string?> Organization { get; set; }

    /// <summary><c>postalAddress</c>: at most 4096 characters.</summary>
    [JsonPropertyName("postalAddress")]
    public Optional<string?> PostalAddress { get; set; }

    /// <summary><c>preferredLanguage</c>.</summary>
    [JsonPropertyName("preferredLanguage")]
    public Optional<string?> PreferredLanguage { get; set; }

    /// <summary><c>primaryPhone</c>: 0 to 100 characters.</summary>
    [JsonPropertyName("primaryPhone")]
    public Optional<string?> PrimaryPhone { get; set; }

    /// <summary><c>profileUrl</c>.</summary>
    [JsonPropertyName("profileUrl")]
    public Optional<string?> ProfileUrl { get; set; }

    /// <summary><c>secondEmail</c>: at most 100 characters.</summary>
    [JsonPropertyName("secondEmail")]
    public Optional<string?> SecondEmail { get; set; }

    /// <summary><c>state</c>: at most 128 characters.</summary>
    [JsonPropertyName("state")]
    public Optional<string?> State { get; set; }

    /// <summary><c>streetAddress</c>: at most 1024 characters.</summary>
    [JsonPropertyName("streetAddress")]
    public Optional<string?> StreetAddress { get; set; }

    /// <summary><c>timezone</c>.</summary>
    [JsonPropertyName("timezone")]
    public Optional<string?> Timezone { get; set; }

    /// <summary><c>title</c>.</summary>
    [JsonPropertyName("title")]
    public Optional<string?> Title { get; set; }

    /// <summary><c>userType</c>.</summary>
    [JsonPropertyName("userType")]
    public Optional<string?> UserType { get; set; }

    /// <summary><c>zipCode</c>: at most 50 characters.</summary>
    [JsonPropertyName("zipCode")]
    public Optional<string?> ZipCode { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
