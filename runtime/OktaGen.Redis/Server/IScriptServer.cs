using StackExchange.Redis;

namespace OktaGen.Redis;

/// <summary>Runs scripts where all processes of a fleet do, and knows whether anything answers there.</summary>
internal interface IScriptServer
{
    /// <summary>Nobody answers: whoever waits goes on alone.</summary>
    event Action? WentAlone;

    /// <summary>Whether nobody answered the last time.</summary>
    bool IsAlone { get; }

    /// <summary>Whether it is time to ask again, for one caller only: it must <see cref="EvaluateAsync"/> with <c>isProbe</c>.</summary>
    bool TryBeginProbe();

    /// <summary>Who is to ask again from time to time, without a call that comes.</summary>
    /// <param name="probe">Begins a probe; null for nobody any more.</param>
    void ProbeBy(Action? probe);

    /// <summary>Runs a script on one key.</summary>
    /// <param name="script">The text of the script.</param>
    /// <param name="key">The key.</param>
    /// <param name="arguments">Its arguments; the first is left to the server's clock.</param>
    /// <param name="isProbe">Whether this finds out if anybody answers again.</param>
    /// <returns>What it returned; null where nobody answered in time. Never a fault.</returns>
    ValueTask<string[]?> EvaluateAsync(string script, string key, RedisValue[] arguments, bool isProbe);
}
