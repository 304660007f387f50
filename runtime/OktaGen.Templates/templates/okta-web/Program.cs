using MyOktaProject;
using OktaGen;
using OktaGen.Management;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);

// Without an org in the configuration or the environment: one inside this process.
await using DemoOrg? demo = await DemoOrg.StartIfNeededAsync(builder.Configuration);

builder.Services.AddOkta(builder.Configuration.GetSection("Okta"), GrantedScopes.All).AddUsers();
builder.Services.AddProblemDetails().AddExceptionHandler<OktaExceptionHandler>();

await using WebApplication app = builder.Build();

// Callers act with the permissions of this service: authenticate and authorize them here.
app.UseExceptionHandler();

app.MapGet("/users", static (IUsers users) => ListAsync(users));
app.MapGet("/users/{login}", static async (string login, IUsers users, CancellationToken cancellationToken) =>
    Person.Of(await users.GetUserAsync(login, cancellationToken: cancellationToken)));

await app.RunAsync();

// Sent while Okta still answers: a page is held at a time.
static async IAsyncEnumerable<Person> ListAsync(IUsers users)
{
    await foreach (User user in users.ListUsersAsync(search: OktaFilter.Where("status").EqualTo("ACTIVE")))
    {
        yield return Person.Of(user);
    }
}
