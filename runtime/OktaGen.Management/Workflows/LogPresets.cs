namespace OktaGen.Management;

/// <summary>
/// The filters that administrators ask the System Log for most. Each also goes with <see cref="ISystemLog.TailLogEventsAsync"/>, to follow
/// what happens: <c>log.TailLogEventsAsync(filter: LogPresets.FailedSignIns)</c>.
/// </summary>
public static class LogPresets
{
    /// <summary>Sign-ins to Okta that failed.</summary>
    public static OktaFilter FailedSignIns { get; } =
        OktaFilter.Where("eventType").EqualTo("user.session.start").And(OktaFilter.Where("outcome.result").EqualTo("FAILURE"));

    /// <summary>Users that became members of a group.</summary>
    public static OktaFilter GroupAssignments { get; } = OktaFilter.Where("eventType").EqualTo("group.user_membership.add");

    /// <summary>Users to whom an app was assigned.</summary>
    public static OktaFilter ApplicationAssignments { get; } = OktaFilter.Where("eventType").EqualTo("application.user_membership.add");

    /// <summary>Sign-ins to apps by way of Okta.</summary>
    public static OktaFilter ApplicationSignIns { get; } = OktaFilter.Where("eventType").EqualTo("user.authentication.sso");
}
