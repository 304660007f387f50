using System.Text.Json;

namespace OktaGen.Tests;

public sealed class OptionalTests
{
    [Fact]
    public async Task Absent_is_left_out_null_is_null_and_a_value_is_a_value()
    {
        Assert.Equal("{}", await SentAsync(new ProfilePatch()));
        Assert.Equal(
            """{"nickName":null,"level":0,"hired":null,"teams":null,"address":null,"x5t#S256":""}""",
            await SentAsync(new ProfilePatch { NickName = null, Level = 0, Hired = null, Teams = null, Address = null, Thumbprint = "" }));
        Assert.Equal(
            """{"nickName":"Ada","level":3,"hired":"2026-03-01T00:00:00+00:00","teams":["a","b"],"address":{"city":"Rome","street":null}}""",
            await SentAsync(new ProfilePatch
            {
                NickName = "Ada",
                Level = 3,
                Hired = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero),
                Teams = new List<string> { "a", "b" },
                Address = new Address("Rome", Street: null),
            }));
        Assert.Equal("""{"address":{"city":null}}""", await SentAsync(new ProfilePatch { Address = new Address() }));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"nickName":null,"level":7,"hired":null,"teams":null,"address":null,"x5t#S256":"s"}""")]
    [InlineData("""{"nickName":"Ada","hired":"2026-03-01T00:00:00+00:00","teams":["a"],"address":{"city":"Rome","street":null}}""")]
    [InlineData("""{"address":{"city":null}}""")]
    public async Task What_was_read_is_written_the_same(string json)
    {
        await using var server = RawServer.Start(request => request.Method == "GET" ? RawAnswer.Ok(json) : RawAnswer.Of("204 No Content", ""));
        await using OktaConnection okta = Connect.To(server);
        var client = new ModelsClient(okta);

        await client.UpdateAsync(await client.GetPatchAsync());

        Assert.Equal(json, server.Requests[1].Text);
    }

    [Fact]
    public async Task Reading_tells_absent_from_null()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("""[{"nickName":null,"teams":["a"]},{"level":2}]"""));
        await using OktaConnection okta = Connect.To(server);

        List<ProfilePatch> patches = [];
        await foreach (ProfilePatch patch in new ModelsClient(okta).ListPatchesAsync())
        {
            patches.Add(patch);
        }

        Assert.True(patches[0].NickName.HasValue);
        Assert.Null(patches[0].NickName.Value);
        Assert.Equal(["a"], patches[0].Teams.Value!);
        Assert.False(patches[0].Level.HasValue);
        Assert.False(patches[1].NickName.HasValue);
        Assert.Equal(2, patches[1].Level.Value);
    }

    [Fact]
    public async Task A_null_where_none_can_be_is_explained()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("""{"level":null}"""));
        await using OktaConnection okta = Connect.To(server);

        OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(() => new ModelsClient(okta).GetPatchAsync());

        Assert.Contains("$.level", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Optional_properties_are_found_however_deep_they_lie()
    {
        await using var server = RawServer.Start(request => request.Method == "GET"
            ? RawAnswer.Ok("""{"plain":null,"next":{"patches":[{"level":1}],"next":null}}""")
            : RawAnswer.Of("204 No Content", ""));
        await using OktaConnection okta = Connect.To(server);
        var client = new ModelsClient(okta);

        OuterPatch read = await client.GetOuterAsync();
        Assert.Equal(1, read.Next.Value!.Patches![0].Level.Value);
        Assert.True(read.Next.Value.Next.HasValue);

        await client.UpdateOuterAsync(new OuterPatch
        {
            Patches = [new ProfilePatch { Level = 1 }],
            Places = new() { ["home"] = new Address(Street: "x") },
            Next = new OuterPatch { Plain = "p", Odd = [5] },
        });
        Assert.Equal(
            """{"patches":[{"level":1}],"places":{"home":{"city":null,"street":"x"}},"next":{"patches":null,"places":null,"plain":"p","odd":[5]},"plain":null,"odd":null}""",
            server.Requests[1].Text);
    }

    [Fact]
    public async Task Absent_in_a_list_is_refused_as_nothing_can_be_left_out_there()
    {
        await using var server = RawServer.Start(RawAnswer.Of("204 No Content", ""));
        await using OktaConnection okta = Connect.To(server);

        JsonException exception = await Assert.ThrowsAsync<JsonException>(() => new ModelsClient(okta).UpdateOuterAsync(new OuterPatch { Odd = [default] }));

        Assert.Contains("absent", exception.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public void A_serializer_without_a_client_refuses_to_write_something_else()
    {
        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(
            () => JsonSerializer.Serialize(new ProfilePatch { Level = 1 }, ModelsJson.Default.ProfilePatch));

        Assert.Contains("generated clients", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_types_that_hold_an_optional_property_do_without_the_contexts_own_writing()
    {
        var json = new CompilerServices.OktaJson(ModelsJson.Default);
        System.Text.Json.Serialization.Metadata.JsonTypeInfo<Account>? account = null;
        System.Text.Json.Serialization.Metadata.JsonTypeInfo<OuterPatch>? outer = null;

        Assert.Same(ModelsJson.Default.Account, json.Get(ref account));
        Assert.NotSame(ModelsJson.Default.OuterPatch, json.Get(ref outer));
        Assert.Same(outer, json.Get(ref outer));
    }

    [Fact]
    public void A_context_that_can_only_write_is_enough_for_a_body()
    {
        System.Text.Json.Serialization.Metadata.JsonTypeInfo<WriteOnlyBody>? cached = null;
        System.Text.Json.Serialization.Metadata.JsonTypeInfo<WriteOnlyBody> info = new CompilerServices.OktaJson(WriteOnlyJson.Default).Get(ref cached);

        Assert.Equal("""{"Name":"a","Inner":{"Name":"b","Inner":null}}""", JsonSerializer.Serialize(new WriteOnlyBody("a", new WriteOnlyBody("b", null)), info));
    }

    [Fact]
    public void Absent_has_no_value_and_equals_only_absent()
    {
        Optional<string?> absent = default;
        Optional<string?> none = null;
        Optional<string?> some = "a";

        Assert.False(absent.HasValue);
        Assert.Contains("HasValue", Assert.Throws<InvalidOperationException>(() => absent.Value).Message, StringComparison.Ordinal);
        Assert.True(none.HasValue);
        Assert.True(absent != none);
        Assert.True(some == new Optional<string?>("a"));
        Assert.False(some.Equals((object)"a"));
        Assert.True(some.Equals((object)new Optional<string?>("a")));
        Assert.Equal(some.GetHashCode(), new Optional<string?>("a").GetHashCode());
        Assert.Equal(["", "", "a"], new[] { absent, none, some }.Select(value => value.ToString()));
    }

    private static async Task<string> SentAsync(ProfilePatch patch)
    {
        await using var server = RawServer.Start(RawAnswer.Of("204 No Content", ""));
        await using OktaConnection okta = Connect.To(server);
        await new ModelsClient(okta).UpdateAsync(patch);
        return server.Requests.Single().Text;
    }
}
