using System.Text.Json.Nodes;
using OktaGen;
using OktaGen.Management;
using OktaGen.Testing;

namespace OktaDirectory.Orgs;

/// <summary>An Okta org inside this process, with entries to try the commands on.</summary>
internal sealed class DemoOrg : IAsyncDisposable
{
    private static readonly string[] s_firstNames = [
        "Ada", "Alan", "Barbara", "Donald", "Edsger", "Frances", "Grace", "John", "Katherine", "Tony"];

    private readonly OktaTestOrg _org;

    private DemoOrg(OktaTestOrg org, OktaOptions options)
    {
        _org = org;
        Options = options;
    }

    /// <summary>A service app to which all scopes of the list are granted.</summary>
    public OktaOptions Options { get; }

    public static async Task<DemoOrg> StartAsync(CancellationToken cancellationToken)
    {
        OktaTestOrg org = await OktaTestOrg.StartAsync(cancellationToken: cancellationToken);
        org.Users.Add(
            "alice@example.com", "Alice", "Archer", attributes: new JsonObject { ["title"] = "Engineer", ["manager"] = "Bob Baker" });
        org.Users.Add("bob@example.com", "Bob", "Baker");
        org.Users.Add("carol@example.com", "Carol", "Carter", "LOCKED_OUT");
        org.Users.Add("dave@example.com", "Dave", "Dyer", "SUSPENDED");
        org.Users.Add("erin@example.com", "Erin", "Evans", "STAGED");
        for (int number = 1; number <= 500; number++)
        {
            org.Users.Add($"user{number}@example.com", s_firstNames[number % s_firstNames.Length], $"Number {number}");
        }

        org.Groups.Add("Engineering", "Those who build");
        org.Groups.Add("Finance", "Those who count");
        org.Groups.AddMember("Engineering", "alice@example.com");
        org.Groups.AddMember("Engineering", "bob@example.com");
        org.Apps.Add("Wiki");
        org.Sessions.Add("alice@example.com");
        org.Factors.Add("alice@example.com", "sms", new JsonObject { ["phoneNumber"] = "+15550100" });
        OktaTestFactor push = org.Factors.Add(
            "alice@example.com", "push", new JsonObject { ["name"] = "Alice's phone", ["platform"] = "ANDROID" });
        org.Factors.AnswerPush(push.Id, OktaTestPushAnswer.Approve, afterPolls: 1);
        org.Logs.Add("user.session.start",
            members: new JsonObject { ["outcome"] = new JsonObject { ["result"] = "FAILURE", ["reason"] = "INVALID_CREDENTIALS" } });
        org.Logs.Add("user.session.start");
        org.Logs.Add("group.user_membership.add");
        org.Logs.Add("application.user_membership.add");
        org.Logs.Add("user.authentication.sso");

        await using (var okta = OktaConnection.Create(org.CreateApiToken()))
        {
            var office = new IPNetworkZoneRequest
            {
                Name = "Office",
                Gateways = [ZoneAddress.Parse("192.0.2.0/24"), ZoneAddress.Parse("2001:db8::/32")],
            };
            await new NetworkZonesClient(okta).CreateNetworkZoneAsync(office, cancellationToken: cancellationToken);
        }

        return new DemoOrg(org, org.CreateServiceApp([.. GrantedScopes.All]));
    }

    public ValueTask DisposeAsync() => _org.DisposeAsync();
}
