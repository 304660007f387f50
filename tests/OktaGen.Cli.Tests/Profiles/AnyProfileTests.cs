using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using OktaGen.Management;

namespace OktaGen.Cli.Tests.Profiles;

/// <summary>
/// Whatever attributes an org has, and whatever values they have: the code compiles, and values arrive and come back as they were.
/// </summary>
public sealed class AnyProfileTests
{
    private static readonly Gen<string> s_text = Gen.Char['\u0001', '\uD7FF'].Array[0, 12].Select(
        static characters => new string(characters));

    private static readonly Gen<string> s_name = Gen.Select(
        Gen.Char["abcXYZ"], Gen.Char["abcdeXYZ019_"].Array[0, 12], static (first, rest) => first + new string(rest));

    private static readonly Gen<(string Name, JsonObject Schema, JsonNode Value)> s_attribute = Gen.OneOf(
        s_text.Select(static text => (Of("string"), Json(text))),
        s_text.Select(static text => (Of("string", ("minLength", text.Length), ("maxLength", text.Length), ("unique", true)), Json(text))),
        s_text.Select(static text => (Choices("string", text, text + "x", "a b", "a-b"), Json(text))),
        Gen.DateTime.Select(static time =>
            (Of("string", ("format", "date-time")), Json(time.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)))),
        Gen.Long.Select(static number => (Of("integer"), Json(number))),
        Gen.Long[-1000, 1000].Select(static number => (Of("integer", ("minimum", number), ("maximum", number)), Json(number))),
        Gen.Long[-1000, 1000].Select(static number => (Choices("integer", number, number + 1), Json(number))),
        Gen.Double.Where(double.IsFinite).Select(static number => (Of("number"), Json(number))),
        Gen.Bool.Select(static flag => (Of("boolean", ("mutability", "READ_WRITE")), Json(flag))),
        s_text.Array[0, 4].Select(static texts => (ListOf(Of("string")), Json(texts))),
        Gen.Long.Array[0, 4].Select(static numbers => (ListOf(Of("integer")), Json(numbers))),
        Gen.Double.Where(double.IsFinite).Array[0, 4].Select(static numbers => (ListOf(Of("number")), Json(numbers))),
        s_text.Select(static text => (ListOf(Choices("string", text, text + "!")), Json(new[] { text, text + "!", text }))))
        .Select(s_name, static (attribute, name) => (name, attribute.Item1, attribute.Item2));

    [Fact]
    public Task Values_of_any_attributes_arrive_and_come_back() => s_attribute.Array[1, 12].SampleAsync(
        static async attributes =>
        {
            // Okta tells names by their letters alone, and has its own.
            HashSet<string> names = new(["state", "title", "city"], StringComparer.OrdinalIgnoreCase);
            (string Name, JsonObject Schema, JsonNode Value)[] distinct = [.. attributes.Where(attribute => names.Add(attribute.Name))];
            await using ProfileSite site = await ProfileSite.StartAsync();
            foreach ((string name, JsonObject schema, _) in distinct)
            {
                site.Org.Schemas.DefineUserAttribute(name, schema.ToJsonString());
            }

            Assembly assembly = await ProfileCode.CompileAsync(12, await site.WriteAsync(12));
            object[] handles = [
                .. assembly.GetType("Acme.Okta.AcmeUser")!.GetProperties().Select(static property => property.GetValue(null)!)];
            Assert.Equal(distinct.Select(static attribute => attribute.Name)
                .Order(StringComparer.Ordinal), handles.Select(static handle => handle.ToString())
                .Order(StringComparer.Ordinal));

            await RoundTripAsync(site, distinct, handles);
        },
        iter: 12, threads: 1);

    private static async Task RoundTripAsync(
        ProfileSite site, (string Name, JsonObject Schema, JsonNode Value)[] attributes, object[] handles)
    {
        var read = new UserProfile
        {
            AdditionalProperties = attributes.ToDictionary(
            static attribute => attribute.Name, static attribute => JsonSerializer.SerializeToElement(attribute.Value))
        };
        var sent = new UserProfile { Login = "ann@example.com", Email = "ann@example.com", FirstName = "Ann", LastName = "Able" };
        var change = new UserProfileUpdate();
        foreach (dynamic handle in handles)
        {
            handle.Set(sent, handle.Get(read));
            Assert.False(handle.GetOptional(change).HasValue);
            handle.SetOptional(change, handle.GetOptional(read));
            Assert.Equal((object?)handle.Get(read), (object?)handle.GetOptional(change).Value);
        }

        await using var okta = OktaConnection.Create(site.Admin);
        var users = new UsersClient(okta);
        User created = await users.CreateUserAsync(new CreateUserRequest { Profile = sent });
        User changed = await users.UpdateUserAsync(created.Id!, new UpdateUserRequest { Profile = change });
        JsonObject kept = site.Org.Users.Find("ann@example.com")!.Profile;
        foreach ((string name, JsonObject schema, JsonNode value) in attributes)
        {
            Assert.True(IsSame(schema, value, kept[name]), $"{name}: {value.ToJsonString()} became {kept[name]?.ToJsonString()}");
            Assert.True(IsSame(schema, value, JsonNode.Parse(changed.Profile!.AdditionalProperties![name].GetRawText())), name);
        }

        foreach (dynamic handle in handles)
        {
            handle.SetOptional(change, handle.GetOptional(new UserProfileUpdate()));
        }

        Assert.Empty(change.AdditionalProperties!);
    }

    // A date may lose the zeros at its end.
    private static bool IsSame(JsonObject schema, JsonNode value, JsonNode? kept) => (string?)schema["format"] == "date-time"
        ? value.GetValue<DateTimeOffset>() == kept!.GetValue<DateTimeOffset>()
        : JsonNode.DeepEquals(value, kept);

    private static JsonObject Of(string type, params (string Name, object Value)[] members)
    {
        JsonObject schema = new() { ["type"] = type };
        foreach ((string name, object value) in members)
        {
            schema[name] = Json(value);
        }

        return schema;
    }

    private static JsonObject Choices<T>(string type, params T[] values) => new()
    {
        ["type"] = type,
        ["enum"] = Json(values),
        ["oneOf"] = new JsonArray(
            [.. values.Select(static value => new JsonObject { ["const"] = Json(value), ["title"] = "Title of " + value })]),
    };

    private static JsonObject ListOf(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonNode Json<T>(T value) => JsonSerializer.SerializeToNode(value)!;
}
