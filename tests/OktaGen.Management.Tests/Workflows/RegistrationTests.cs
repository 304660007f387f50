using Microsoft.Extensions.DependencyInjection;
using OktaGen.Testing;

namespace OktaGen.Management.Tests.Workflows;

/// <summary>Workflows beside clients in a service collection.</summary>
public sealed class RegistrationTests
{
    [Fact]
    public async Task A_workflow_is_added_as_the_README_says_and_uses_the_connection_of_the_clients()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        OktaTestUser ann = org.Users.Add("ann@example.com", "Ann", "Able", "DEPROVISIONED");
        OktaOptions app = org.CreateApiToken();
        ServiceCollection services = new();
        services
            .AddOkta([], options =>
            {
                options.OrgUrl = app.OrgUrl;
                options.Token = app.Token;
            })
            .AddUsers();
        services.AddSingleton(static provider => new UserDeletion(provider.GetRequiredService<OktaConnection>()));
        await using ServiceProvider provider = services.BuildServiceProvider();

        User user = await provider.GetRequiredService<IUsers>().GetUserAsync(ann.Id);
        await provider.GetRequiredService<UserDeletion>().DeleteAsync(user.Id!);

        Assert.Null(org.Users.Find(ann.Id));
    }
}
