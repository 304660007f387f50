namespace OktaGen.Redis.Tests;

/// <summary>A test that needs <c>redis-server</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RedisFactAttribute : FactAttribute
{
    public RedisFactAttribute() => Skip = RedisHost.Program is null ? "redis-server is not installed." : null;
}
