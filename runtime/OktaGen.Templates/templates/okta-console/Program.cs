using Microsoft.Extensions.Options;
using MyOktaProject;
using OktaGen;

// OKTA_CLIENT_ORGURL and a credential; without them, an org inside this process.
OktaOptions options = OktaOptions.FromEnvironment();
await using DemoOrg? demo = await DemoOrg.StartIfNeededAsync(options);

try
{
    await using OktaConnection okta = OktaConnection.Create(demo?.Options ?? options, GrantedScopes.All);
    IDirectory directory = new DirectoryClient(okta);
    await foreach (User user in directory.ListUsersAsync(search: OktaFilter.Where("status").EqualTo("ACTIVE")))
    {
        Console.WriteLine($"{user.Profile.Login}: {user.Status}");
    }

    return 0;
}
catch (Exception exception) when (exception is OktaException or OptionsValidationException)
{
    // The message says what happened and what cures it, and holds no secret.
    Console.Error.WriteLine(exception.Message);
    return 1;
}
