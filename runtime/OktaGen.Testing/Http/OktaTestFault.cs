namespace OktaGen.Testing;

/// <summary>What an <see cref="OktaTestOrg"/> did to a call because a test asked for it.</summary>
public enum OktaTestFault
{
    /// <summary>It was answered later, by the clock.</summary>
    Delay,

    /// <summary>It was held until the test released it.</summary>
    Hold,

    /// <summary>The connection was reset, and nothing was done.</summary>
    Reset,

    /// <summary>It was done, and the connection was reset instead of an answer.</summary>
    LostAnswer,

    /// <summary>It was done, and its answer ended too early.</summary>
    CutBody,

    /// <summary>Nothing was done, and what was answered is no JSON.</summary>
    Garbage,

    /// <summary>Nothing was done; a proxy answered with a page.</summary>
    HtmlPage,

    /// <summary>Nothing was done; Okta's error object was answered.</summary>
    Error,
}
