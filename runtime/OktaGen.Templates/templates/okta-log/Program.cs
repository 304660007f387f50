using MyOktaProject;
using OktaGen;

HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);

// Without an org in the configuration or the environment: one inside this process, of which nothing is left to go on from.
await using DemoOrg? demo = await DemoOrg.StartIfNeededAsync(builder.Configuration);

builder.Services.AddOkta(builder.Configuration.GetSection("Okta"), GrantedScopes.All).AddSystemLog();
builder.Services.AddSingleton(new CursorFile(demo is null ? builder.Configuration["CursorFile"] ?? "cursor.txt" : null));
builder.Services.AddHostedService<LogWorker>();

await builder.Build().RunAsync();
