using Microsoft.Extensions.Options;
using OktaGen;
using OktaGen.Testing;
using QuickStart;

// With OKTA_CLIENT_ORGURL and a credential in the environment: that org, and calls that only read.
OktaOptions fromEnvironment = OktaOptions.FromEnvironment();
if (fromEnvironment.OrgUrl is not null || fromEnvironment.OktaDomain is not null)
{
    try
    {
        await using OktaConnection okta = Connect(fromEnvironment);
        await Tour.ReadAsync(new DirectoryClient(okta));
        return 0;
    }
    catch (Exception exception) when (exception is OktaException or OptionsValidationException)
    {
        // Okta's messages say what happened and what cures it.
        await Console.Error.WriteLineAsync(exception.Message);
        return 1;
    }
}

// Without: an Okta org inside this process.
await using OktaTestOrg org = await OktaTestOrg.StartAsync();
Console.WriteLine($"An Okta org runs in this process at {org.Url}");
foreach (string name in (string[])[
    "Ada Lovelace", "Alan Turing", "Barbara Liskov", "Edsger Dijkstra", "Grace Hopper", "Margaret Hamilton", "Tony Hoare"])
{
    string[] parts = name.Split(' ');
    org.Users.Add($"{parts[0]}.{parts[1]}@example.com".ToLowerInvariant(), parts[0], parts[1]);
}

await using (OktaConnection okta = Connect(org.CreateApiToken()))
{
    await Tour.ReadAsync(new DirectoryClient(okta));
}

await using (OktaConnection okta = Connect(org.CreateServiceApp([.. GrantedScopes.All])))
{
    await Tour.ReadAsync(new DirectoryClient(okta));
    await Tour.WriteAsync(new DirectoryClient(okta));
}

Console.WriteLine();
Console.WriteLine($"The org answered {org.Requests.Count} requests:");
foreach (OktaTestRequest request in org.Requests)
{
    Console.WriteLine($"  {request.Status} {request.Method,-6} {request.RawTarget}");
}

return 0;

static OktaConnection Connect(OktaOptions options)
{
    var okta = OktaConnection.Create(options, GrantedScopes.All);
    Console.WriteLine();
    Console.WriteLine(
        $"Connected to {okta.OrgUrl} by {okta.Credential}{(okta.Scopes.Count > 0 ? $", asking for {string.Join(" ", okta.Scopes)}" : "")}");
    return okta;
}
