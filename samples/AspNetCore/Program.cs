using OktaGen.Management;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using PeopleApi;
using PeopleApi.Endpoints;
using PeopleApi.Errors;
using PeopleApi.Health;
using PeopleApi.Orgs;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);

// Without an org in the configuration: one inside this process.
await using DemoOrg? demo = await DemoOrg.StartIfNeededAsync(builder.Configuration);

// The section's 'Client' holds org and credential; a changed one is taken up while the service runs.
builder.Services
    .AddOkta(builder.Configuration.GetSection("Okta"), GrantedScopes.All)
    .AddUsers()
    .AddUserLifecycle()
    .AddGroups();
builder.Services.AddSingleton(static services => new GroupLookup(services.GetRequiredService<IGroups>()));

builder.Services.AddDataProtection();
builder.Services.AddSingleton<Pages>();
builder.Services.AddProblemDetails().AddExceptionHandler<OktaExceptionHandler>();
builder.Services.AddHealthChecks().AddCheck<OktaHealthCheck>("okta");

// Spans and metrics of each call to Okta, below those of the request that it serves.
IOpenTelemetryBuilder telemetry = builder.Services.AddOpenTelemetry()
    .ConfigureResource(static resource => resource.AddService("people-api"))
    .WithTracing(static tracing => tracing.AddSource("OktaGen").AddAspNetCoreInstrumentation())
    .WithMetrics(static metrics => metrics.AddMeter("OktaGen").AddAspNetCoreInstrumentation());
if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 })
{
    telemetry.UseOtlpExporter();
}
else if (builder.Environment.IsDevelopment())
{
    telemetry.WithTracing(static tracing => tracing.AddConsoleExporter());
}

await using WebApplication app = builder.Build();

// Callers act with the permissions of this service: a real one authenticates and authorizes them here.
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapUsers();
app.MapGroups();
app.MapHealthChecks("/health");
await app.RunAsync();
