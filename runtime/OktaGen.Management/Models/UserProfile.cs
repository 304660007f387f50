// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>UserProfile</c> of Okta's API.</summary>
public sealed partial class UserProfile : IExtensible
{
    /// <summary><c>city</c>: at most 128 characters.</summary>
    [JsonPropertyName("city")]
    public string? City { get; set; }

    /// <summary><c>costCenter</c>.</summary>
    [JsonPropertyName("costCenter")]
    public string? CostCenter { get; set; }

    /// <summary><c>countryCode</c>: at most 2 characters.</summary>
    [JsonPropertyName("countryCode")]
    public string? CountryCode { get; set; }

    /// <summary><c>department</c>.</summary>
    [JsonPropertyName("department")]
    public string? Department { get; set; }

    /// <summary><c>displayName</c>.</summary>
    [JsonPropertyName("displayName")]
    public string? DisplayName { get; set; }

    /// <summary><c>division</c>.</summary>
    [JsonPropertyName("division")]
    public string? Division { get; set; }

    /// <summary><c>email</c>: 5 to 100 characters.</summary>
    [JsonPropertyName("email")]
    public string? Email { get; set; }

    /// <summary><c>employeeNumber</c>.</summary>
    [JsonPropertyName("employeeNumber")]
    public string? EmployeeNumber { get; set; }

    /// <summary><c>firstName</c>: 1 to 50 characters.</summary>
    [JsonPropertyName("firstName")]
    public string? FirstName { get; set; }

    /// <summary><c>honorificPrefix</c>.</summary>
    [JsonPropertyName("honorificPrefix")]
    public string? HonorificPrefix { get; set; }

    /// <summary><c>honorificSuffix</c>.</summary>
    [JsonPropertyName("honorificSuffix")]
    public string? HonorificSuffix { get; set; }

    /// <summary><c>lastName</c>: 1 to 50 characters.</summary>
    [JsonPropertyName("lastName")]
    public string? LastName { get; set; }

    /// <summary><c>locale</c>.</summary>
    [JsonPropertyName("locale")]
    public string? Locale { get; set; }

    /// <summary><c>login</c>: 5 to 100 characters.</summary>
    [JsonPropertyName("login")]
    public string? Login { get; set; }

    /// <summary><c>manager</c>.</summary>
    [JsonPropertyName("manager")]
    public string? Manager { get; set; }

    /// <summary><c>managerId</c>.</summary>
    [JsonPropertyName("managerId")]
    public string? ManagerId { get; set; }

    /// <summary><c>middleName</c>.</summary>
    [JsonPropertyName("middleName")]
    public string? MiddleName { get; set; }

    /// <summary><c>mobilePhone</c>: 0 to 100 characters.</summary>
    [JsonPropertyName("mobilePhone")]
    public string? MobilePhone { get; set; }

    /// <summary><c>nickName</c>.</summary>
    [JsonPropertyName("nickName")]
    public string? NickName { get; set; }

    /// <summary><c>organization</c>.</summary>
    [JsonPropertyName("organization")]
    public string? Organization { get; set; }

    /// <summary><c>postalAddress</c>: at most 4096 characters.</summary>
    [JsonPropertyName("postalAddress")]
    public string? PostalAddress { get; set; }

    /// <summary><c>preferredLanguage</c>.</summary>
    [JsonPropertyName("preferredLanguage")]
    public string? PreferredLanguage { get; set; }

    /// <summary><c>primaryPhone</c>: 0 to 100 characters.</summary>
    [JsonPropertyName("primaryPhone")]
    public string? PrimaryPhone { get; set; }

    /// <summary><c>profileUrl</c>.</summary>
    [JsonPropertyName("profileUrl")]
    public string? ProfileUrl { get; set; }

    /// <summary><c>secondEmail</c>: at most 100 characters.</summary>
    [JsonPropertyName("secondEmail")]
    public string? SecondEmail { get; set; }

    /// <summary><c>state</c>: at most 128 characters.</summary>
    [JsonPropertyName("state")]
    public string? State { get; set; }

    /// <summary><c>streetAddress</c>: at most 1024 characters.</summary>
    [JsonPropertyName("streetAddress")]
    public string? StreetAddress { get; set; }

    /// <summary><c>timezone</c>.</summary>
    [JsonPropertyName("timezone")]
    public string? Timezone { get; set; }

    /// <summary><c>title</c>.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; set; }

    /// <summary><c>userType</c>.</summary>
    [JsonPropertyName("userType")]
    public string? UserType { get; set; }

    /// <summary><c>zipCode</c>: at most 50 characters.</summary>
    [JsonPropertyName("zipCode")]
    public string? ZipCode { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
