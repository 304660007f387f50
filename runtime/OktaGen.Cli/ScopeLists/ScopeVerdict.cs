namespace OktaGen.Cli.ScopeLists;

/// <summary>What is to be said of a scope that code needs, a list holds, or an org grants.</summary>
internal enum ScopeVerdict
{
    Fine,

    /// <summary>The code needs it, and the list lacks it: tokens are not asked for it.</summary>
    NotListed,

    /// <summary>It is listed, or needed where no list is known, and the org does not grant it: calls that need it fail.</summary>
    NotGranted,

    /// <summary>The org grants it, and the list lacks it: it reaches no token.</summary>
    NotAskedFor,

    /// <summary>No code needs it: the app asks for more than it uses, or has more rights.</summary>
    NotNeeded,
}
