namespace OktaGen.Testing;

/// <summary>How an <see cref="OktaTestOrg"/> behaves.</summary>
public sealed class OktaTestOrgOptions
{
    /// <summary>The org's clock: token lifetimes, time stamps and the <c>Date</c> header follow it. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// The most entries of a page, whatever the request's <c>limit</c> says, so that a few seeded entries make several pages.
    /// <see langword="null"/>, the default, leaves Okta's own limits. At least 1.
    /// </summary>
    public int? MaxPageSize { get; init; }

    /// <summary>
    /// Puts a page without entries, but with a <c>next</c> link, after the first page of each listing. Okta may do so at any time;
    /// a client that takes an empty page for the end loses entries.
    /// </summary>
    public bool EmptyMiddlePage { get; init; }

    /// <summary>
    /// Sends the <c>Link</c> values as one header line, joined by a comma, as some proxies do. Default: a line each, as Okta does.
    /// </summary>
    public bool JoinLinkHeaders { get; init; }

    /// <summary>How long access tokens live at first; see <see cref="OktaTestTokens.Lifetime"/>. Default: one hour, as at Okta.</summary>
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>
    /// How long the token endpoint does not know of a scope that a call has just granted. At Okta that takes seconds. Default: zero.
    /// </summary>
    public TimeSpan GrantDelay { get; init; }

    /// <summary>
    /// How long the deactivation of a user takes after the call that began it: meanwhile the user keeps its status and has a
    /// <c>transitioningToStatus</c>. At Okta that depends on the user's groups and apps. Default: zero.
    /// </summary>
    public TimeSpan DeactivationDelay { get; init; }

    /// <summary>
    /// How long a <c>search</c> or <c>q</c> of users and groups does not know of a change: it finds, and answers, what was before. At Okta
    /// that takes seconds; reads by id, filters and plain listings know at once. Default: zero.
    /// </summary>
    public TimeSpan SearchDelay { get; init; }

    /// <summary>
    /// How long the members of a group, and the groups of a user, are listed as they were before a change. At Okta that takes about a
    /// second. Default: zero.
    /// </summary>
    public TimeSpan MembershipDelay { get; init; }

    /// <summary>
    /// Whether the admin roles of an app, or of the user whom a token stands for, limit its calls, as they do at Okta: what they do not
    /// permit is refused with 403 <c>E0000006</c>. Who has no role at all may do what the scopes name, as without this option. What
    /// operations need of roles is known from public sources, not from Okta; a call of which no source tells is let in, and marked by
    /// <see cref="OktaTestRequest.IsRoleUnknown"/>. Default: false.
    /// </summary>
    public bool RolesLimitCalls { get; init; }
}
