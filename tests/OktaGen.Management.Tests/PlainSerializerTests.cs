using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OktaGen.Management.Tests;

/// <summary>Changes that an app's own HTTP API takes and gives, by a serializer that knows nothing of generated clients.</summary>
public sealed class PlainSerializerTests
{
    private const string Change = """{"profile":{"department":null,"nickName":"Ada","level":7},"realmId":null}""";

    public static TheoryData<string> Serializers => new() { "reflection", "a context" };

    [Theory]
    [MemberData(nameof(Serializers))]
    public void A_change_is_read_and_written_as_it_was_meant(string serializer)
    {
        JsonTypeInfo<UpdateUserRequest> info = InfoOf(serializer);

        UpdateUserRequest read = JsonSerializer.Deserialize(Change, info)!;

        Assert.False(read.Credentials.HasValue);
        Assert.True(read.RealmId.HasValue);
        Assert.Null(read.RealmId.Value);
        Assert.Equal("Ada", read.Profile.Value!.NickName.Value);
        Assert.True(read.Profile.Value.Department.HasValue);
        Assert.False(read.Profile.Value.City.HasValue);
        Assert.Equal(Change, JsonSerializer.Serialize(read, info));
        Assert.Equal("{}", JsonSerializer.Serialize(new UpdateUserRequest(), info));
    }

    private static JsonTypeInfo<UpdateUserRequest> InfoOf(string serializer) => serializer == "reflection"
        ? (JsonTypeInfo<UpdateUserRequest>)JsonSerializerOptions.Web.GetTypeInfo(typeof(UpdateUserRequest))
        : PlainJson.Default.UpdateUserRequest;
}
