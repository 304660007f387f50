using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace OktaGen.Package.Tests;

public sealed class NativeAotTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const int UnusedClients = 39;

    private const string ReadyMade = """"
        using System.Net;
        using System.Text;
        using Acme.Okta;
        using NativeAot;
        using OktaGen;
        using OktaGen.Management;
        using OktaGen.Policies;

        namespace ReadyMade;

        internal static class Tour
        {
            public static async Task RunAsync()
            {
                var options = new OktaOptions { OrgUrl = "https://example.okta.com", Token = Guid.NewGuid().ToString("N") };
                await using OktaConnection okta = OktaConnection.Create(options, GrantedScopes.All, new OrgInMemory());
                OktaGen.Management.User user = await new UsersClient(okta).GetUserAsync("ada@example.com");
                Console.WriteLine($"{user.Status} {user.Created:yyyy-MM-dd} {user.Profile?.Login} {user.Profile?.AdditionalProperties?["shoeSize"]}");
                await foreach (Group group in new GroupsClient(okta).ListGroupsAsync())
                {
                    Console.WriteLine($"{group.Type} {group.Profile?.Name}");
                }

                await foreach (Policy policy in new PoliciesClient(okta).ListPoliciesAsync(PolicyType.Password))
                {
                    Console.WriteLine($"{policy.Name} {((PasswordPolicy)policy).Settings?.Password?.Complexity?.MinLength}");
                }

                OktaGen.Management.UserProfile profile = user.Profile!;
                profile.BadgeColor = AcmeUserBadgeColor.Blue;
                profile.Level = new AcmeUserLevel("3");
                profile.Rating += 1;
                profile.ShoeSize += 1;
                profile.IsRemote = !profile.IsRemote;
                profile.HiredOn = profile.HiredOn!.Value.AddDays(1);
                profile.Motto += "!";
                profile.Tags = [.. profile.Tags!, "b"];
                profile.Colors = [AcmeUserColors.Red];
                profile.Numbers = [.. profile.Numbers!.Select(static number => number * 2)];
                OktaFilter filter = OktaFilter.Where(AcmeUser.BadgeColor).EqualTo(AcmeUserBadgeColor.Red).And(OktaFilter.Where(AcmeUser.Rating).LessThan(2));
                Console.WriteLine("profile " + string.Join(' ', profile.AdditionalProperties!.OrderBy(static entry => entry.Key).Select(static entry => entry.Value.GetRawText())) + " " + filter);
            }
        }

        internal sealed class OrgInMemory : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                string body = request.RequestUri!.AbsolutePath switch
                {
                    "/api/v1/groups" => """[{"id":"00g1","type":"OKTA_GROUP","profile":{"name":"Engineering"}}]""",
                    "/api/v1/policies" => """[{"id":"00p1","type":"PASSWORD","name":"Default","settings":{"password":{"complexity":{"minLength":8}}}}]""",
                    _ => """{"id":"00u1","status":"ACTIVE","created":"2026-09-01T12:00:00.000Z","profile":{"login":"ada@example.com","shoeSize":38,"rating":0.5,"isRemote":true,"hiredOn":"2026-01-02T03:04:05.000Z","motto":"go","tags":["a"],"numbers":[1.5],"level":2}}""",
                };
                return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json") });
            }
        }
        """";

    // One app for both tests: its publication is the longest of all.
    private static Task<string>? s_app;

    [NativeLinkerFact]
    public async Task An_app_is_published_as_native_code_without_a_warning_and_without_the_clients_it_does_not_use()
    {
        string app = await PublishAsync();

        Assert.Contains("created 00u3", await RunAsync(app), StringComparison.Ordinal);
        ReadOnlyMemory<byte> code = await File.ReadAllBytesAsync(app);
        Assert.True(Holds(code, "/api/v1/users"));
        Assert.False(Holds(code, "/api/v1/unused"));
    }

    [NativeLinkerFact]
    public async Task The_ready_made_clients_are_published_as_native_code_without_a_warning_and_without_the_operations_that_are_not_used()
    {
        string app = await PublishAsync();

        Assert.Equal(
            [
                "ACTIVE 2026-09-01 ada@example.com 38", "OKTA_GROUP Engineering", "Default 8",
                """profile "blue" ["red"] "2026-01-03T03:04:05Z" false 3 "go!" [3] 1.5 39 ["a","b"] profile.badgeColor eq "red" and profile.rating lt 2""",
            ],
            (await RunAsync(app)).Split('\n', StringSplitOptions.RemoveEmptyEntries)[^4..]);

        // The symbols, stripped from the app, name each method in it. Not all text of an app stays in one piece: a route may be there and
        // not be found.
        string symbols = Encoding.ASCII.GetString(await File.ReadAllBytesAsync(app + ".dbg"));
        Assert.Contains("UsersClient__GetUserAsync", symbols, StringComparison.Ordinal);
        Assert.Contains("GroupsClient__ListGroupsAsync", symbols, StringComparison.Ordinal);
        Assert.DoesNotContain("ListUserBlocksAsync", symbols, StringComparison.Ordinal);
        Assert.DoesNotContain("DeleteGroupAsync", symbols, StringComparison.Ordinal);
        Assert.DoesNotContain("UserLifecycleClient", symbols, StringComparison.Ordinal);
        Assert.DoesNotContain("ApplicationsClient", symbols, StringComparison.Ordinal);
        Assert.Contains("PoliciesClient__ListPoliciesAsync", symbols, StringComparison.Ordinal);
        Assert.DoesNotContain("DeletePolicyAsync", symbols, StringComparison.Ordinal);
        Assert.DoesNotContain("PolicyApplicationsClient", symbols, StringComparison.Ordinal);
    }

    private Task<string> PublishAsync() => s_app ??= PublishOnceAsync();

    private async Task<string> PublishOnceAsync()
    {
        Consumer consumer = Consumer.Create(
            feed,
            "net10.0",
            package: "OktaGen.Policies",
            items: $"""<PackageReference Include="OktaGen" Version="{PackedFeed.Version}" />""",
            properties: """
                <PublishAot>true</PublishAot>
                <InvariantGlobalization>true</InvariantGlobalization>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <RootNamespace>NativeAot</RootNamespace>
                """);
        foreach (string file in Directory.GetFiles(Path.Combine(BuildFacts.RepositoryRoot, "samples", "NativeAot")).Where(IsSource))
        {
            consumer.With(Path.GetFileName(file), await File.ReadAllTextAsync(file));
        }

        consumer.With("Program.cs", await consumer.ReadAsync("Program.cs") + "\nawait ReadyMade.Tour.RunAsync();\n")
            .With("OktaScopes.txt", await consumer.ReadAsync("OktaScopes.txt") + "\nokta.groups.read\nokta.policies.read\n")
            .With("ReadyMade.cs", ReadyMade)
            // What `oktagen profile` writes of ten attributes, as its own tests say.
            .With("OktaProfiles.cs", await File.ReadAllTextAsync(Path.Combine(
                BuildFacts.RepositoryRoot, "tests", "OktaGen.Package.Tests", "Profiles", "OktaProfiles.cs.txt")))
            .With("Unused.cs", Unused());

        DotnetResult publish = await consumer.PublishAsync(
            "-r", RuntimeInformation.RuntimeIdentifier, $"-p:CppCompilerAndLinker={NativeLinkerFactAttribute.Linker}");

        publish.ThrowIfFailed();
        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);
        return Directory.GetFiles(consumer.Folder, "MyApp", SearchOption.AllDirectories)
            .Single(static path => path.Contains("publish", StringComparison.Ordinal));
    }

    private static bool IsSource(string file) => Path.GetExtension(file) == ".cs" || Path.GetFileName(file) == "OktaScopes.txt";

    // Routes are text, and text stays in native code as it is.
    private static bool Holds(ReadOnlyMemory<byte> code, string text) => code.Span.IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;

    private static string Unused() => string.Join('\n', Enumerable.Range(0, UnusedClients).Select(static number => string.Create(CultureInfo.InvariantCulture, $$"""
        namespace Unused{{number}}
        {
            [OktaGen.OktaClient(JsonContext = typeof(NativeAot.DirectoryJson))]
            public interface IUnused{{number}}
            {
                [OktaGen.Get("/api/v1/unused{{number}}/{id}"), OktaGen.RequiresScope(OktaGen.OktaScopes.UsersRead)]
                System.Threading.Tasks.Task<NativeAot.User> GetAsync(string id, System.Threading.CancellationToken cancellationToken = default);
            }
        }
        """)));

    private static async Task<string> RunAsync(string app)
    {
        var start = new ProcessStartInfo(app) { RedirectStandardOutput = true };
        start.Environment.Remove("OKTA_CLIENT_ORGURL");
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }
}
