namespace OktaGen.Cli.Tests.Profiles;

/// <summary>Programs that use all that was written for <see cref="EveryAttribute"/>, and say what they saw.</summary>
internal static class Drivers
{
    /// <summary>What each of them says.</summary>
    public static IReadOnlyList<string> Says { get; } =
    [
        "created dark-blue Ace 2026-01-02T03:04:05.0000000Z 42 2 1.5 True a,b red,green 0.5,2 1,2",
        "absent True True True",
        "changed:  Ace 43 kept",
        "found ann@example.com",
        "group 7 x",
        "app editor 3",
        "app changed editor ",
    ];

    public const string Modern = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Threading.Tasks;
        using Acme.Okta;
        using OktaGen;
        using OktaGen.Management;

        /// <summary>Uses the attributes.</summary>
        public static class Driver
        {
            /// <summary>Uses the attributes.</summary>
            /// <param name="okta">The org.</param>
            /// <param name="appId">An app.</param>
            /// <returns>What it saw.</returns>
            public static async Task<List<string>> RunAsync(OktaConnection okta, string appId)
            {
                List<string> says = [];
                var users = new UsersClient(okta);
                User user = await users.CreateUserAsync(new CreateUserRequest
                {
                    Profile = new UserProfile
                    {
                        Login = "ann@example.com",
                        Email = "ann@example.com",
                        FirstName = "Ann",
                        LastName = "Able",
                        BadgeColor = AcmeUserBadgeColor.DarkBlue,
                        NickName2 = "Ace",
                        HiredOn = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
                        WebSite = "https://example.com",
                        ShoeSize = 42,
                        Level = AcmeUserLevel.N2,
                        Rating = 1.5,
                        IsRemote = true,
                        Tags = ["a", "b"],
                        Colors = [AcmeUserColors.Red, new("blue")],
                        Numbers = [0.5, 2],
                        Levels = [1, 2],
                        SecretWord = "abc",
                    },
                });
                UserProfile profile = user.Profile!;
                says.Add(FormattableString.Invariant($"created {profile.BadgeColor} {profile.NickName2} {profile.HiredOn!.Value.UtcDateTime:O} {profile.ShoeSize} {profile.Level} {profile.Rating} {profile.IsRemote} {string.Join(',', profile.Tags!)} {string.Join(',', profile.Colors!).Replace("blue", "green")} {string.Join(',', profile.Numbers!)} {string.Join(',', profile.Levels!)}"));

                var change = new UserProfileUpdate { ShoeSize = 43, BadgeColor = null };
                bool isAbsent = !change.Tags.HasValue;
                change.Tags = new string[] { "lost" };
                bool isThere = change.Tags.HasValue;
                change.Tags = default;
                says.Add($"absent {isAbsent} {isThere} {!change.Tags.HasValue}");
                profile = (await users.UpdateUserAsync(user.Id!, new UpdateUserRequest { Profile = change })).Profile!;
                says.Add($"changed: {profile.BadgeColor} {profile.NickName2} {profile.ShoeSize} {(profile.Tags!.Length == 2 ? "kept" : "lost")}");

                OktaFilter search = OktaFilter.Where(AcmeUser.NickName2).StartsWith("A")
                    .And(OktaFilter.Where(AcmeUser.ShoeSize).GreaterThan(42))
                    .And(OktaFilter.Where(AcmeUser.Level).EqualTo(AcmeUserLevel.N2))
                    .And(OktaFilter.Where(AcmeUser.Tags).EqualTo("a"))
                    .And(OktaFilter.Where(AcmeUser.IsRemote).EqualTo(true));
                await foreach (User found in users.ListUsersAsync(search: search))
                {
                    says.Add($"found {found.Profile!.Login}");
                }

                var groups = new GroupsClient(okta);
                Group group = await groups.AddGroupAsync(new AddGroupRequest { Profile = new OktaUserGroupProfile { Name = "West", CostCentre = 7, ExternalId = "x" } });
                says.Add($"group {group.Profile!.CostCentre} {group.Profile!.ExternalId}");

                var assignments = new ApplicationUsersClient(okta);
                AppUser assigned = await assignments.AssignUserToApplicationAsync(appId, new AppUserAssignRequest
                {
                    Id = user.Id!,
                    Profile = new AppUserProfile { WikiRole = AcmeWikiUserRole.Editor, WikiSeats = 3 },
                });
                says.Add($"app {assigned.Profile!.WikiRole} {assigned.Profile!.WikiSeats}");
                assigned = await assignments.UpdateApplicationUserAsync(appId, user.Id!, new AppUserUpdateRequest
                {
                    Profile = new AppUserProfileUpdate { WikiSeats = null },
                });
                says.Add($"app changed {assigned.Profile!.WikiRole} {assigned.Profile!.WikiSeats}");
                return says;
            }
        }
        """;

    public const string Older = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Threading.Tasks;
        using Acme.Okta;
        using OktaGen;
        using OktaGen.Management;

        /// <summary>Uses the attributes.</summary>
        public static class Driver
        {
            /// <summary>Uses the attributes.</summary>
            /// <param name="okta">The org.</param>
            /// <param name="appId">An app.</param>
            /// <returns>What it saw.</returns>
            public static async Task<List<string>> RunAsync(OktaConnection okta, string appId)
            {
                var says = new List<string>();
                var users = new UsersClient(okta);
                var profile = new UserProfile { Login = "ann@example.com", Email = "ann@example.com", FirstName = "Ann", LastName = "Able" };
                profile.SetBadgeColor(AcmeUserBadgeColor.DarkBlue);
                profile.SetNickName2("Ace");
                profile.SetHiredOn(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));
                profile.SetWebSite("https://example.com");
                profile.SetShoeSize(42);
                profile.SetLevel(AcmeUserLevel.N2);
                profile.SetRating(1.5);
                profile.SetIsRemote(true);
                profile.SetTags(new[] { "a", "b" });
                profile.SetColors(new[] { AcmeUserColors.Red, new AcmeUserColors("blue") });
                profile.SetNumbers(new[] { 0.5, 2 });
                profile.SetLevels(new long[] { 1, 2 });
                profile.SetSecretWord("abc");
                User user = await users.CreateUserAsync(new CreateUserRequest { Profile = profile });
                profile = user.Profile!;
                says.Add(FormattableString.Invariant($"created {profile.GetBadgeColor()} {profile.GetNickName2()} {profile.GetHiredOn()!.Value.UtcDateTime:O} {profile.GetShoeSize()} {profile.GetLevel()} {profile.GetRating()} {profile.GetIsRemote()} {string.Join(",", profile.GetTags()!)} {string.Join(",", profile.GetColors()!).Replace("blue", "green")} {string.Join(",", profile.GetNumbers()!)} {string.Join(",", profile.GetLevels()!)}"));

                var change = new UserProfileUpdate();
                change.SetShoeSize(43);
                change.SetBadgeColor(null);
                bool isAbsent = !change.GetTags().HasValue;
                change.SetTags(new[] { "lost" });
                bool isThere = change.GetTags().HasValue;
                change.SetTags(default);
                says.Add($"absent {isAbsent} {isThere} {!change.GetTags().HasValue}");
                profile = (await users.UpdateUserAsync(user.Id!, new UpdateUserRequest { Profile = change })).Profile!;
                says.Add($"changed: {profile.GetBadgeColor()} {profile.GetNickName2()} {profile.GetShoeSize()} {(profile.GetTags()!.Length == 2 ? "kept" : "lost")}");

                OktaFilter search = OktaFilter.Where(AcmeUser.NickName2).StartsWith("A")
                    .And(OktaFilter.Where(AcmeUser.ShoeSize).GreaterThan(42))
                    .And(OktaFilter.Where(AcmeUser.Level).EqualTo(AcmeUserLevel.N2))
                    .And(OktaFilter.Where(AcmeUser.Tags).EqualTo("a"))
                    .And(OktaFilter.Where(AcmeUser.IsRemote).EqualTo(true));
                await foreach (User found in users.ListUsersAsync(search: search))
                {
                    says.Add($"found {found.Profile!.Login}");
                }

                var groups = new GroupsClient(okta);
                var west = new OktaUserGroupProfile { Name = "West" };
                west.SetCostCentre(7);
                west.SetExternalId("x");
                Group group = await groups.AddGroupAsync(new AddGroupRequest { Profile = west });
                says.Add($"group {group.Profile!.GetCostCentre()} {group.Profile!.ExternalId}");

                var assignments = new ApplicationUsersClient(okta);
                var wiki = new AppUserProfile();
                wiki.SetWikiRole(AcmeWikiUserRole.Editor);
                wiki.SetWikiSeats(3);
                AppUser assigned = await assignments.AssignUserToApplicationAsync(appId, new AppUserAssignRequest { Id = user.Id!, Profile = wiki });
                says.Add($"app {assigned.Profile!.GetWikiRole()} {assigned.Profile!.GetWikiSeats()}");
                var wikiChange = new AppUserProfileUpdate();
                wikiChange.SetWikiSeats(null);
                assigned = await assignments.UpdateApplicationUserAsync(appId, user.Id!, new AppUserUpdateRequest { Profile = wikiChange });
                says.Add($"app changed {assigned.Profile!.GetWikiRole()} {assigned.Profile!.GetWikiSeats()}");
                return says;
            }
        }
        """;
}
