using System.Text.Json.Nodes;
using CsvHelper;

namespace OktaGen.Directory.Tests;

/// <summary>Entries on the screen and in files.</summary>
public sealed class OutputTests : DirectoryTest
{
    [Fact]
    public async Task A_file_of_values_is_read_back_whatever_they_hold()
    {
        string name = "He said \"hi\", then\nleft; Ünïcödé";
        Org.Groups.Add(name);
        string file = Path.GetTempFileName();
        try
        {
            DirectoryRun run = await SucceedAsync("group", "list", "--format", "csv", "--output", file);

            Assert.Equal("", run.Output);
            using var csv = new CsvReader(new StreamReader(file), System.Globalization.CultureInfo.InvariantCulture);
            Assert.True(await csv.ReadAsync() && csv.ReadHeader() && await csv.ReadAsync());
            Assert.Equal(name, csv.GetField("name"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_line_of_JSON_holds_the_entry_whole()
    {
        Org.Users.Add("ann@example.com", "Ann", "Able", attributes: new JsonObject { ["badges"] = new JsonArray(1, 2), ["nickName"] = "A\nB" });

        DirectoryRun run = await SucceedAsync("user", "list", "--format", "jsonl");

        JsonNode profile = Assert.Single(run.Entries)["profile"]!;
        Assert.Equal("[1,2]", profile["badges"]!.ToJsonString());
        Assert.Equal("A\nB", (string)profile["nickName"]!);
        Assert.NotNull(run.Entries[0]["_links"]!["self"]);
    }

    [Fact]
    public async Task A_table_shows_no_commands_for_the_terminal_and_no_markup()
    {
        Org.Users.Add("ann@example.com", "[red]\u001b[31mAnn[/]", "Able");

        DirectoryRun run = await SucceedAsync("user", "list");

        Assert.Contains("[red]\uFFFD[31mAnn[/] Able", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_goes_into_no_file_and_a_file_that_cannot_be_written_is_a_failure()
    {
        string missing = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString(), "users.csv");

        Assert.NotEmpty(await FailAsync("user", "list", "--format", "csv", "--output", missing));
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, "kept");
            Assert.Contains("A table is for the screen", await FailAsync("user", "list", "--output", file), StringComparison.Ordinal);
            Assert.Equal("kept", await File.ReadAllTextAsync(file));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
