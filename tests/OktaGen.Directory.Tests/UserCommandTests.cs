using System.Text.Json.Nodes;
using OktaGen.Testing;

namespace OktaGen.Directory.Tests;

/// <summary>The commands of users.</summary>
public sealed class UserCommandTests : DirectoryTest
{
    [Fact]
    public async Task A_user_is_shown_by_login_id_or_address()
    {
        OktaTestUser ann = Org.Users.Add("ann@example.com", "Ann", "Able", attributes: new JsonObject { ["manager"] = "Bob", ["managerEmail"] = "bob@example.com" });

        foreach (string[] user in (string[][])[["ann@example.com"], [ann.Id], ["--email", "ann@example.com"]])
        {
            DirectoryRun run = await SucceedAsync(["user", "get", .. user, "--format", "csv"]);

            Assert.Equal("id,login,name,email,status,created,activated,statusChanged,passwordChanged", run.Lines[0]);
            Assert.StartsWith($"{ann.Id},ann@example.com,Ann Able,ann@example.com,ACTIVE,2026-09-01T12:00:00Z,", run.Lines[1], StringComparison.Ordinal);
        }

        DirectoryRun verbose = await SucceedAsync("user", "get", "ann@example.com", "--verbose", "--format", "csv");
        Assert.EndsWith(",manager,managerEmail", verbose.Lines[0], StringComparison.Ordinal);
        Assert.EndsWith(",Bob,bob@example.com", verbose.Lines[1], StringComparison.Ordinal);
        Assert.Contains("ann@example.com", (await SucceedAsync("user", "get", ann.Id)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_that_is_not_there_is_a_failure()
    {
        Assert.Equal("There is no user with the login 'nobody@example.com'.", (await FailAsync("user", "get", "nobody@example.com")).TrimEnd());
        Assert.Contains("E0000007", await FailAsync("user", "get", "00u00000000000000000"), StringComparison.Ordinal);
        Assert.Equal("There is no user with the e-mail address 'x'.", (await FailAsync("user", "get", "--email", "x")).TrimEnd());
    }

    [Fact]
    public async Task An_address_that_several_users_share_is_not_guessed()
    {
        JsonObject shared = new() { ["email"] = "team@example.com" };
        Org.Users.Add("ann@example.com", "Ann", "Able", attributes: shared);
        OktaTestUser bob = Org.Users.Add("bob@example.com", "Bob", "Best", attributes: shared);

        Assert.Contains(bob.Id, await FailAsync("user", "get", "--email", "team@example.com"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Users_are_listed_over_all_pages_or_up_to_a_limit_and_from_a_cursor()
    {
        for (int i = 0; i < 450; i++)
        {
            Org.Users.Add($"user{i:000}@example.com", "User", "Number");
        }

        Assert.Equal(450, (await SucceedAsync("user", "list", "--format", "jsonl")).Entries.Count);
        Assert.Equal(150, (await RunAsync("user", "list", "--format", "jsonl", "--limit", "150")).Entries.Count);
        DirectoryRun cut = await RunAsync("user", "list", "--format", "jsonl", "--limit", "401");
        Assert.Equal((401, "There are more users than --limit says."), (cut.Entries.Count, cut.Error.TrimEnd()));
        DirectoryRun first = await RunAsync("user", "list", "--format", "jsonl", "--limit", "300");
        Assert.Equal(300, first.Entries.Count);
        string cursor = first.Error.Split('"')[1];

        DirectoryRun rest = await SucceedAsync("user", "list", "--format", "jsonl", "--cursor", cursor);

        Assert.Equal(150, rest.Entries.Count);
        Assert.Equal(450, first.Entries.Concat(rest.Entries).Select(static user => (string)user["id"]!).Distinct().Count());
    }

    [Fact]
    public async Task Users_are_filtered_and_a_wrong_filter_is_a_failure()
    {
        Org.Users.Add("ann@example.com", "Ann", "Able", "SUSPENDED");
        Org.Users.Add("bob@example.com", "Bob", "Best");

        DirectoryRun suspended = await SucceedAsync("user", "list", "--filter", "status eq \"SUSPENDED\"", "--format", "jsonl");
        DirectoryRun begins = await SucceedAsync("user", "list", "--query", "Bo", "--format", "jsonl");
        DirectoryRun none = await RunAsync("user", "list", "--filter", "status eq \"STAGED\"");

        Assert.Equal("ann@example.com", (string)Assert.Single(suspended.Entries)["profile"]!["login"]!);
        Assert.Equal("bob@example.com", (string)Assert.Single(begins.Entries)["profile"]!["login"]!);
        Assert.Equal((0, "", "There are no such users."), (none.ExitCode, none.Output, none.Error.TrimEnd()));
        Assert.Contains("E0000031", await FailAsync("user", "list", "--filter", "status is odd"), StringComparison.Ordinal);
        Assert.NotEqual(0, (await RunAsync("user", "list", "--limit", "0")).ExitCode);
    }

    [Fact]
    public async Task Users_are_searched_by_a_term_or_an_expression()
    {
        Org.Users.Add("ann@example.com", "Ann", "Able", attributes: new JsonObject { ["department"] = "Sales" });
        Org.Users.Add("bob@example.com", "Bob", "Best");

        DirectoryRun term = await SucceedAsync("user", "search", "An", "--format", "jsonl");
        DirectoryRun expression = await SucceedAsync("user", "search", "--expression", "profile.department eq \"Sales\"", "--sort-by", "profile.lastName", "--format", "jsonl");

        Assert.Equal("Ann", (string)Assert.Single(term.Entries)["profile"]!["firstName"]!);
        Assert.Equal("Ann", (string)Assert.Single(expression.Entries)["profile"]!["firstName"]!);
        Assert.Contains("Give a term or an --expression", (await RunAsync("user", "search")).Error, StringComparison.Ordinal);
        Assert.Contains("Give a term or an --expression", (await RunAsync("user", "search", "An", "-e", "id pr")).Error, StringComparison.Ordinal);
        Assert.Contains("E0000031", await FailAsync("user", "search", "-e", "nonsense"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_is_created_with_all_that_belongs_to_it()
    {
        Org.Groups.Add("Finance");

        DirectoryRun run = await RunWithInputAsync(
            "Correct-Horse-7\nBlue\n",
            "user", "create", "--login", "ann@example.com", "--email", "ann@example.com", "--first-name", "Ann", "--last-name", "Able",
            "--set", "title=Chief = first", "--set-json", "level=3", "--password", "--question", "Colour?", "--group", "Finance", "--format", "jsonl");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        JsonNode user = Assert.Single(run.Entries);
        Assert.Equal(("ACTIVE", "Chief = first", 3), ((string)user["status"]!, (string)user["profile"]!["title"]!, (int)user["profile"]!["level"]!));
        Assert.Equal("Colour?", (string)user["credentials"]!["recovery_question"]!["question"]!);
        Assert.DoesNotContain("Correct-Horse-7", run.Output, StringComparison.Ordinal);
        Assert.Contains(Org.Logs.All, static entry => entry.EventType == "group.user_membership.add");
    }

    [Fact]
    public async Task A_user_can_be_created_without_being_activated()
    {
        DirectoryRun run = await SucceedAsync(
            "user", "create", "--login", "ann@example.com", "--email", "ann@example.com", "--first-name", "Ann", "--last-name", "Able", "--activate", "false", "--format", "jsonl");

        Assert.Equal("STAGED", (string)Assert.Single(run.Entries)["status"]!);
    }

    [Fact]
    public async Task A_user_that_cannot_be_created_is_a_failure()
    {
        Org.Users.Add("ann@example.com", "Ann", "Able");
        string[] ann = ["user", "create", "--login", "ann@example.com", "--email", "ann@example.com", "--first-name", "Ann", "--last-name", "Able"];

        Assert.Contains("E0000001", await FailAsync(ann), StringComparison.Ordinal);
        Assert.Contains("There is no group with the name 'Nowhere'.", await FailAsync([.. ann, "--group", "Nowhere"]), StringComparison.Ordinal);
        Assert.Contains("The attribute 'email' is given twice.", await FailAsync([.. ann, "--set", "email=x"]), StringComparison.Ordinal);
        Assert.Contains("write name=value", await FailAsync([.. ann, "--set", "title"]), StringComparison.Ordinal);
        Assert.Contains("'level' is no JSON", await FailAsync([.. ann, "--set-json", "level=three"]), StringComparison.Ordinal);
        Assert.Contains("The password is missing", await FailAsync([.. ann, "--password"]), StringComparison.Ordinal);
        Assert.Contains("belong together", (await RunAsync([.. ann, "--provider-type", "LDAP"])).Error, StringComparison.Ordinal);
        Assert.Contains("--login", (await RunAsync("user", "create")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_is_changed_and_what_is_not_named_stays()
    {
        OktaTestUser ann = Org.Users.Add("ann@example.com", "Ann", "Able", attributes: new JsonObject { ["title"] = "Chief", ["nickName"] = "Annie" });

        await SucceedAsync("user", "update", "ann@example.com", "--set", "lastName=Baker", "--set", "login=baker@example.com", "--clear", "nickName");

        JsonObject profile = Org.Users.Find(ann.Id)!.Profile;
        Assert.Equal(("Baker", "Chief", "baker@example.com"), ((string)profile["lastName"]!, (string)profile["title"]!, (string)profile["login"]!));
        Assert.Null(profile["nickName"]);
        Assert.Equal(0, (await RunWithInputAsync("Correct-Horse-7\nBlue\n", "user", "update", ann.Id, "--password", "--question", "Colour?")).ExitCode);
    }

    [Fact]
    public async Task A_change_that_cannot_be_made_is_a_failure()
    {
        Org.Users.Add("ann@example.com", "Ann", "Able");
        Org.Users.Add("bob@example.com", "Bob", "Best");

        Assert.Contains("There is nothing to change", await FailAsync("user", "update", "ann@example.com"), StringComparison.Ordinal);
        Assert.Contains("E0000001", await FailAsync("user", "update", "ann@example.com", "--set", "login=bob@example.com"), StringComparison.Ordinal);
        Assert.Contains("There is no user", await FailAsync("user", "update", "nobody@example.com", "--set", "title=x"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("activate", "STAGED", "PROVISIONED", "ACTIVE")]
    [InlineData("deactivate", "ACTIVE", "DEPROVISIONED", "DEPROVISIONED")]
    [InlineData("suspend", "ACTIVE", "SUSPENDED", "STAGED")]
    [InlineData("unsuspend", "SUSPENDED", "ACTIVE", "ACTIVE")]
    [InlineData("unlock", "LOCKED_OUT", "ACTIVE", "ACTIVE")]
    public async Task A_step_of_the_life_cycle_is_taken_or_refused(string step, string from, string to, string refusedFrom)
    {
        OktaTestUser ann = Org.Users.Add("ann@example.com", "Ann", "Able", from);
        Org.Users.Add("bob@example.com", "Bob", "Best", refusedFrom);

        DirectoryRun run = await SucceedAsync("user", step, "ann@example.com");

        Assert.StartsWith("ann@example.com is ", run.Output, StringComparison.Ordinal);
        Assert.Equal(to, Org.Users.Find(ann.Id)!.Status);
        Assert.Contains("E00000", await FailAsync("user", step, "bob@example.com"), StringComparison.Ordinal);
        Assert.Contains("There is no user", await FailAsync("user", step, "nobody@example.com"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_activation_shows_its_address_unless_Okta_mails_it()
    {
        Org.Users.Add("ann@example.com", "Ann", "Able", "STAGED");
        Org.Users.Add("bob@example.com", "Bob", "Best", "STAGED");

        Assert.Contains("To be handed to the user: http", (await SucceedAsync("user", "activate", "ann@example.com")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("http", (await SucceedAsync("user", "activate", "bob@example.com", "--send-email")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_is_deleted_for_good_by_one_command()
    {
        OktaTestUser ann = Org.Users.Add("ann@example.com", "Ann", "Able");

        DirectoryRun run = await SucceedAsync("user", "delete", "ann@example.com");

        Assert.Equal("ann@example.com is deleted.", run.Output.TrimEnd());
        Assert.Null(Org.Users.Find(ann.Id));
        Assert.Contains("There is no user", await FailAsync("user", "delete", "ann@example.com"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_is_set_for_good_or_for_one_sign_in()
    {
        Org.Users.Add("ann@example.com", "Ann", "Able");

        DirectoryRun kept = await RunWithInputAsync("Correct-Horse-7\n", "password", "set", "ann@example.com");
        DirectoryRun temporary = await RunWithInputAsync("Correct-Horse-8\n", "password", "set", "ann@example.com", "--temporary");

        Assert.Equal("The password of ann@example.com is set; the user is ACTIVE.", kept.Output.TrimEnd());
        Assert.Equal("The password of ann@example.com is set for one sign-in; the user is PASSWORD_EXPIRED.", temporary.Output.TrimEnd());
        DirectoryRun weak = await RunWithInputAsync("w7k\n", "password", "set", "ann@example.com");
        Assert.Equal(1, weak.ExitCode);
        Assert.DoesNotContain("w7k", weak.Error, StringComparison.Ordinal);
        Assert.Contains("The password is missing", await FailAsync("password", "set", "ann@example.com"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_is_expired_with_or_without_a_temporary_one_and_sessions()
    {
        OktaTestUser ann = Org.Users.Add("ann@example.com", "Ann", "Able");
        Org.Sessions.Add(ann.Id);

        Assert.Equal("The password of ann@example.com is expired; the user is PASSWORD_EXPIRED.", (await SucceedAsync("password", "expire", "ann@example.com")).Output.TrimEnd());
        string shown = (await SucceedAsync("password", "expire", "ann@example.com", "--temporary")).Output.Trim();
        Assert.Matches("^[A-Za-z0-9_-]{8,}$", shown);
        Assert.Single(Org.Sessions.Of(ann.Id));
        Assert.Equal(
            "The password of ann@example.com is replaced by a temporary one.",
            (await SucceedAsync("password", "expire", "ann@example.com", "--temporary", "--hide", "--revoke-sessions")).Output.TrimEnd());
        Assert.Empty(Org.Sessions.Of(ann.Id));
        Org.Users.SetStatus(ann.Id, "SUSPENDED");
        Assert.Contains("E0000038", await FailAsync("password", "expire", "ann@example.com"), StringComparison.Ordinal);
    }
}
