using System.Text.Json;

namespace OktaGen.Tests;

/// <summary>What Okta adds without notice survives reading and writing back.</summary>
public sealed class OpenModelTests
{
    [Theory]
    [InlineData("""{"id":"1","status":"ACTIVE","previous":"NEW_STATE","counts":{"LOCKED_OUT":1,"OTHER":2},"custom":{"a":[1,null,"x"]},"Id":"other case"}""")]
    [InlineData("""{"id":null,"status":null,"previous":null,"counts":null}""")]
    [InlineData("""{"id":"1","status":"active","previous":"","counts":{},"big":12345678901234567890.5,"text":"\u00e9"}""")]
    public async Task Unknown_members_and_values_survive_a_read_and_write_back(string json)
    {
        await using var server = RawServer.Start(request => request.Method == "GET" ? RawAnswer.Ok(json) : RawAnswer.Of("204 No Content", ""));
        await using OktaConnection okta = Connect.To(server);
        var client = new ModelsClient(okta);

        await client.ReplaceAccountAsync(await client.GetAccountAsync());

        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(json).RootElement, JsonDocument.Parse(server.Requests[1].Text).RootElement), server.Requests[1].Text);
    }

    [Fact]
    public async Task Known_values_of_an_open_enum_are_equal_by_their_exact_text()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("""{"status":"ACTIVE","previous":"active"}"""));
        await using OktaConnection okta = Connect.To(server);

        Account account = await new ModelsClient(okta).GetAccountAsync();

        Assert.Equal(AccountStatus.Active, account.Status);
        Assert.NotEqual(AccountStatus.Active, account.Previous);
    }

    [Theory]
    [InlineData("""{"status":5}""")]
    [InlineData("""{"previous":{"a":1}}""")]
    public async Task An_open_enum_that_is_no_text_is_explained(string json)
    {
        await using var server = RawServer.Start(RawAnswer.Ok(json));
        await using OktaConnection okta = Connect.To(server);

        OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(() => new ModelsClient(okta).GetAccountAsync());

        Assert.Contains("AccountStatus", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_enum_goes_into_path_query_and_header_by_its_text()
    {
        await using var server = RawServer.Start(RawAnswer.Of("204 No Content", ""));
        await using OktaConnection okta = Connect.To(server);

        await new ModelsClient(okta).ByStatusAsync(
            AccountStatus.LockedOut, new AccountStatus("a b"), [AccountStatus.Active, new AccountStatus("X,Y")], AccountStatus.Active);

        Assert.Equal("/api/v1/accounts/LOCKED_OUT?other=a%20b&all=ACTIVE,X%2CY", server.Requests.Single().Target);
        Assert.Equal("ACTIVE", server.Requests.Single().Header("X-Status"));
        await Assert.ThrowsAsync<ArgumentException>(() => new ModelsClient(okta).ByStatusAsync(default));
    }

    [Fact]
    public void Values_that_come_again_are_read_without_a_new_text_and_many_different_ones_are_all_right()
    {
        string[] values = [.. Enumerable.Range(0, 100).Select(number => $"VALUE_{number}")];
        string json = "{\"counts\":{" + string.Join(',', values.Select((value, index) => $"\"{value}\":{index}")) + "}}";

        Account first = JsonSerializer.Deserialize(json, ModelsJson.Default.Account)!;
        Account second = JsonSerializer.Deserialize(json, ModelsJson.Default.Account)!;

        Assert.Equal(values, first.Counts!.Keys.Select(key => key.Value));
        Assert.Equal(values, second.Counts!.Keys.Select(key => key.Value));
        Account third = JsonSerializer.Deserialize("""{"status":"VALUE_0","previous":"VALUE_0"}""", ModelsJson.Default.Account)!;
        Assert.Same(third.Status!.Value.Value, third.Previous.Value);
    }

    [Fact]
    public void A_default_open_enum_is_no_property_name() => Assert.Throws<JsonException>(
        () => JsonSerializer.Serialize(new Account { Counts = new() { [default] = 1 } }, ModelsJson.Default.Account));

    [Fact]
    public async Task A_family_of_types_is_told_apart_wherever_its_property_stands_and_the_unknown_kind_is_kept()
    {
        const string Push = """{"id":"1","profile":{"factorType":"inner"},"factorType":"push","device":"phone","vendor":"x"}""";
        const string Unknown = """{"id":"2","factorType":"web3","wallet":{"a":1}}""";
        const string None = """{"id":"3","factorType":null}""";
        await using var server = RawServer.Start(request => request.Method == "GET"
            ? RawAnswer.Ok($"[{Push},{Unknown},{None},null]")
            : RawAnswer.Of("204 No Content", ""));
        await using OktaConnection okta = Connect.To(server);
        var client = new ModelsClient(okta);

        List<Factor?> factors = [];
        await foreach (Factor? factor in client.ListFactorsAsync())
        {
            factors.Add(factor);
        }

        Assert.Equal("phone", Assert.IsType<PushFactor>(factors[0]).Device);
        Assert.Equal("web3", Assert.IsType<UnknownFactor>(factors[1]).FactorType);
        Assert.IsType<UnknownFactor>(factors[2]);
        Assert.Null(factors[3]);
        foreach ((Factor? factor, string json) in factors.Zip([Push, Unknown, None]))
        {
            await client.ReplaceFactorAsync(factor!);
            Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(json).RootElement, JsonDocument.Parse(server.Requests[^1].Text).RootElement));
        }
    }

    [Fact]
    public void A_family_that_is_no_object_is_refused() =>
        Assert.Contains("Factor", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("[]", ModelsJson.Default.Factor)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_converter_that_leads_back_to_the_base_type_is_told_so() => Assert.Contains(
        "derived",
        Assert.Throws<InvalidOperationException>(() => JsonSerializer.Deserialize("""{"factorType":"loop"}""", ModelsJson.Default.Factor)).Message,
        StringComparison.Ordinal);
}
