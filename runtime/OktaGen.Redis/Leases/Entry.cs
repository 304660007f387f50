namespace OktaGen.Redis;

/// <summary>How a call is let through.</summary>
internal enum Entry
{
    /// <summary>By a lease.</summary>
    Leased,

    /// <summary>Nobody leases anything: the process has to look out for itself.</summary>
    Alone,
}
