using System.Reflection;

namespace OktaGen.Cli.Tests.Profiles;

/// <summary>What the tool writes compiles without a warning, and what is set by it arrives in the org and comes back.</summary>
public sealed class ProfileRoundTripTests
{
    // What is compared in a filter, and the error of the compiler; none where the value fits.
    private static readonly (string Comparison, string Error)[] s_comparisons =
    [
        ("NickName2).EqualTo(5)", "CS1503"),
        ("ShoeSize).EqualTo(\"42\")", "CS1503"),
        ("BadgeColor).EqualTo(\"red\")", "CS1503"),
        ("Tags).EqualTo(true)", "CS1503"),
        ("ShoeSize).StartsWith(\"4\")", "CS1929"),
        ("IsRemote).GreaterThan(true)", "CS0315"),
        ("NickName2).EqualTo(\"Ace\")", ""),
        ("HiredOn).LessThan(System.DateTimeOffset.UtcNow)", ""),
        ("BadgeColor).In(new[] { AcmeUserBadgeColor.Red, new AcmeUserBadgeColor(\"green\") })", ""),
    ];

    // Those that the hosting compiler knows, and the one of the SDK's compiler.
    public static TheoryData<int> Languages =>
        [.. Enumerable.Range(8, 6)
            .Where(static language => Enum.IsDefined((Microsoft.CodeAnalysis.CSharp.LanguageVersion)(language * 100))), 14];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task All_that_the_schema_language_has_is_there_in_each_version_of_the_language(int language)
    {
        await using ProfileSite site = await ProfileSite.StartAsync();
        EveryAttribute.Define(site.Org);
        string code = await site.WriteAsync(language, EveryAttribute.AppOption(site.Org));

        Assembly assembly = await ProfileCode.CompileAsync(language, code, language == 14 ? Drivers.Modern : Drivers.Older);

        await using var okta = OktaConnection.Create(site.Admin);
        MethodInfo run = assembly.GetType("Driver")!.GetMethod("RunAsync")!;
        Assert.Equal(Drivers.Says, await (Task<List<string>>)run.Invoke(null, [okta, site.Org.Apps.Find("Wiki")!.Id])!);
    }

    [Fact]
    public async Task A_filter_by_a_value_of_another_type_does_not_compile()
    {
        await using ProfileSite site = await ProfileSite.StartAsync();
        EveryAttribute.Define(site.Org);
        string code = await site.WriteAsync(12);
        string use = "using Acme.Okta;\nusing OktaGen;\ninternal static class Use { private static readonly OktaFilter[] s_filters = {\n"
            + string.Join(",\n", s_comparisons.Select(static comparison => $"OktaFilter.Where(AcmeUser.{comparison.Comparison}")) + " }; }";

        (_, string faults) = await ProfileCode.TryCompileAsync(12, code, use);

        foreach (((string comparison, string error), int i) in s_comparisons.Select(static (comparison, i) => (comparison, i)))
        {
            string[] found = [.. faults.Split('\n').Where(fault => fault.StartsWith($"({i + 4},", StringComparison.Ordinal))];
            Assert.True(error.Length == 0
                ? found.Length == 0
                : found.Any(fault => fault.Contains(error, StringComparison.Ordinal)), $"{comparison}: {faults}");
        }
    }

    [Fact]
    public async Task Read_only_attributes_have_no_setter_and_those_of_creation_none_in_a_change()
    {
        await using ProfileSite site = await ProfileSite.StartAsync();
        EveryAttribute.Define(site.Org);

        Assembly assembly = await ProfileCode.CompileAsync(8, await site.WriteAsync(8));

        string[] setters = [.. assembly.GetType("Acme.Okta.AcmeUserExtensions")!.GetMethods()
            .Where(static method => method.Name is "SetComputed" or "SetHiredOn")
            .Select(static method => $"{method.Name}({method.GetParameters()[0].ParameterType.Name})")];
        Assert.Equal(["SetHiredOn(UserProfile)"], setters);
    }

    [Fact]
    public async Task What_nobody_sets_goes_back_as_it_came()
    {
        await using ProfileSite site = await ProfileSite.StartAsync();
        EveryAttribute.Define(site.Org);
        Assembly assembly = await ProfileCode.CompileAsync(8, await site.WriteAsync(8));
        site.Org.Schemas.DefineUserAttribute("addedSince", """{ "type": "number" }""");
        site.Org.Users.Add("bob@example.com", "Bob", "Best",
            attributes: new() { ["addedSince"] = System.Text.Json.Nodes.JsonNode.Parse("1.50"), ["shoeSize"] = 40 });
        await using var okta = OktaConnection.Create(site.Admin);
        var users = new OktaGen.Management.UsersClient(okta);

        OktaGen.Management.User bob = await users.GetUserAsync("bob@example.com");
        assembly.GetType("Acme.Okta.AcmeUserExtensions")!.GetMethod(
            "SetShoeSize", [typeof(OktaGen.Management.UserProfile), typeof(long?)])!.Invoke(null, [bob.Profile, 41L]);
        await users.ReplaceUserAsync(bob.Id!, bob.ToRequest());

        System.Text.Json.Nodes.JsonObject profile = site.Org.Users.Find("bob@example.com")!.Profile;
        Assert.Equal(("1.50", "41"), (profile["addedSince"]!.ToJsonString(), profile["shoeSize"]!.ToJsonString()));
    }
}
