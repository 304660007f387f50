using Microsoft.Extensions.Diagnostics.HealthChecks;
using OktaGen;
using OktaGen.Management;

namespace PeopleApi.Health;

/// <summary>Reads one user. Each check spends a call of the org's rate limit: every half minute is often enough.</summary>
internal sealed class OktaHealthCheck(IUsers users) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using IAsyncEnumerator<User> one = users.ListUsersAsync(limit: 1, cancellationToken: cancellationToken)
                .GetAsyncEnumerator(cancellationToken);
            await one.MoveNextAsync();
            return HealthCheckResult.Healthy();
        }
        catch (Exception exception) when (exception is OktaTransportException or OktaRateLimitException)
        {
            // Time cures it: another instance would fare no better.
            return HealthCheckResult.Degraded(exception.Message);
        }
        catch (OktaException exception)
        {
            return HealthCheckResult.Unhealthy(exception.Message);
        }
    }
}
