using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>What Okta verifies of the users that it is sent.</summary>
internal static class UserRules
{
    private const int MinPasswordLength = 8;

    private static readonly string[] s_required = ["login", "email", "firstName", "lastName"];

    /// <summary>Verifies a whole profile; members that are null are as good as absent.</summary>
    public static JsonObject Profile(JsonObject sent, OrgState org, UserTypeRecord type, UserRecord? existing = null)
    {
        JsonObject profile = [];
        foreach (KeyValuePair<string, JsonNode?> member in sent)
        {
            if (member.Value is not null)
            {
                profile[member.Key] = member.Value.DeepClone();
            }
        }

        (string Name, string Cause)[] causes =
        [
            .. s_required
                .Select(name => (name, Cause(name, JsonBody.Text(profile, name), org, existing)))
                .Where(static found => found.Item2 is not null)
                .Select(static found => (found.name, found.Item2!)),
            .. type.Schema
                .Verify(profile, (name, value) => org.Users.All.Any(user =>
                    user != existing && user.TypeId == type.Id && JsonNode.DeepEquals(user.Profile[name], value)))
                .Where(static found => !s_required.Contains(found.Attribute)),
        ];
        return causes.Length == 0
            ? profile
            : throw OktaErrors.Validation(causes[0].Name, [.. causes.Select(static cause => $"{cause.Name}: {cause.Cause}")]);
    }

    /// <summary>Applies the credentials of a request, if it has any.</summary>
    public static void Credentials(JsonObject body, UserRecord user, DateTimeOffset now)
    {
        (bool password, string? question) = ReadCredentials(body);
        if (password)
        {
            user.SetPassword(now);
        }

        if (question is not null)
        {
            user.RecoveryQuestion = question;
            user.Touch(now);
        }
    }

    /// <summary>Verifies the credentials of a request without applying them.</summary>
    public static (bool HasPassword, string? Question) ReadCredentials(JsonObject body)
    {
        JsonObject? credentials = JsonBody.Object(body, "credentials");
        JsonObject? password = credentials is null ? null : JsonBody.Object(credentials, "password");
        bool hasPassword = password is { Count: > 0 };
        if (hasPassword && password!["hash"] is null && (JsonBody.Text(password, "value") ?? "").Length < MinPasswordLength)
        {
            throw OktaErrors.Validation("password", "password: Password requirements were not met.");
        }

        JsonObject? recovery = credentials is null ? null : JsonBody.Object(credentials, "recovery_question");
        if (recovery is { Count: > 0 }
            && (JsonBody.Text(recovery, "answer") is not { Length: >= 4 } || JsonBody.Text(recovery, "question") is not { Length: > 0 }))
        {
            throw OktaErrors.Validation(
                "recovery_question", "recovery_question: The question and an answer of at least four characters are needed together.");
        }

        return (hasPassword, recovery is null ? null : JsonBody.Text(recovery, "question"));
    }

    private static string? Cause(string name, string? value, OrgState org, UserRecord? existing)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return "The field cannot be left blank";
        }

        return name switch
        {
            "login" when value.Length > 100 => "The field is too long",
            "login" when !IsEmail(value) => "Username must be in the form of an email address",
            "login" when org.Users.IsLoginTaken(value, existing) => "An object with this field already exists in the current organization",
            "email" when !IsEmail(value) => "Does not match required pattern",
            "firstName" or "lastName" when value.Length > 50 => "The field is too long",
            _ => null,
        };
    }

    private static bool IsEmail(string text)
    {
        int at = text.LastIndexOf('@');
        return at > 0 && at < text.Length - 1 && !text.Any(char.IsWhiteSpace);
    }
}
