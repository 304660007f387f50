using Microsoft.Extensions.Caching.Distributed;

namespace OktaGen.Redis;

/// <summary>
/// A checkpoint in a distributed cache, which all processes of a fleet reach. It lasts ten years from each save; let the cache evict
/// nothing, and let it write to disk, as far as events must not be missed when it restarts.
/// </summary>
public sealed class OktaCacheCheckpoint : IOktaCheckpoint
{
    // Some caches let expire what says nothing of it.
    private static readonly DistributedCacheEntryOptions s_forEver = new() { AbsoluteExpirationRelativeToNow = TimeSpan.FromDays(3650) };

    private readonly IDistributedCache _cache;
    private readonly string _key;

    /// <summary>Creates a checkpoint; the cache need not hold it.</summary>
    /// <param name="cache">The cache.</param>
    /// <param name="key">The key of this listing's place.</param>
    public OktaCacheCheckpoint(IDistributedCache cache, string key)
    {
        ArgumentNullException.ThrowIfNull(cache);
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        (_cache, _key) = (cache, key);
    }

    /// <inheritdoc/>
    public Task<string?> LoadAsync(CancellationToken cancellationToken) => _cache.GetStringAsync(_key, cancellationToken);

    /// <inheritdoc/>
    public Task SaveAsync(string? state, CancellationToken cancellationToken) => state is null
        ? _cache.RemoveAsync(_key, cancellationToken)
        : _cache.SetStringAsync(_key, state, s_forEver, cancellationToken);
}
