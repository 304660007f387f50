// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/NotificationType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<NotificationType>))]
public readonly record struct NotificationType(string Value) : IOpenEnum<NotificationType>
{
    /// <summary><c>AD_AGENT</c>.</summary>
    public static NotificationType AdAgent => new("AD_AGENT");

    /// <summary><c>AGENT_AUTO_UPDATE_NOTIFICATION</c>.</summary>
    public static NotificationType AgentAutoUpdateNotification => new("AGENT_AUTO_UPDATE_NOTIFICATION");

    /// <summary><c>AGENT_AUTO_UPDATE_NOTIFICATION_LDAP</c>.</summary>
    public static NotificationType AgentAutoUpdateNotificationLdap => new("AGENT_AUTO_UPDATE_NOTIFICATION_LDAP");

    /// <summary><c>APP_IMPORT</c>.</summary>
    public static NotificationType AppImport => new("APP_IMPORT");

    /// <summary><c>CONNECTOR_AGENT</c>.</summary>
    public static NotificationType ConnectorAgent => new("CONNECTOR_AGENT");

    /// <summary><c>IWA_AGENT</c>.</summary>
    public static NotificationType IwaAgent => new("IWA_AGENT");

    /// <summary><c>LDAP_AGENT</c>.</summary>
    public static NotificationType LdapAgent => new("LDAP_AGENT");

    /// <summary><c>OKTA_ANNOUNCEMENT</c>.</summary>
    public static NotificationType OktaAnnouncement => new("OKTA_ANNOUNCEMENT");

    /// <summary><c>OKTA_UPDATE</c>.</summary>
    public static NotificationType OktaUpdate => new("OKTA_UPDATE");

    /// <summary><c>RATELIMIT_NOTIFICATION</c>.</summary>
    public static NotificationType RatelimitNotification => new("RATELIMIT_NOTIFICATION");

    /// <summary><c>REPORT_SUSPICIOUS_ACTIVITY</c>.</summary>
    public static NotificationType ReportSuspiciousActivity => new("REPORT_SUSPICIOUS_ACTIVITY");

    /// <summary><c>USER_DEPROVISION</c>.</summary>
    public static NotificationType UserDeprovision => new("USER_DEPROVISION");

    /// <summary><c>USER_LOCKED_OUT</c>.</summary>
    public static NotificationType UserLockedOut => new("USER_LOCKED_OUT");

    /// <inheritdoc/>
    public static NotificationType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
