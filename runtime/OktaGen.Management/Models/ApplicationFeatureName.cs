// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/Application/features/[]</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApplicationFeatureName>))]
public readonly record struct ApplicationFeatureName(string Value) : IOpenEnum<ApplicationFeatureName>
{
    /// <summary><c>AUTHN_CONTEXT</c>.</summary>
    public static ApplicationFeatureName AuthnContext => new("AUTHN_CONTEXT");

    /// <summary><c>DEFAULT_PUSH_STATUS_TO_PUSH</c>.</summary>
    public static ApplicationFeatureName DefaultPushStatusToPush => new("DEFAULT_PUSH_STATUS_TO_PUSH");

    /// <summary><c>DESKTOP_SSO</c>.</summary>
    public static ApplicationFeatureName DesktopSso => new("DESKTOP_SSO");

    /// <summary><c>DEVICE_COMPLIANCE</c>.</summary>
    public static ApplicationFeatureName DeviceCompliance => new("DEVICE_COMPLIANCE");

    /// <summary><c>DEVICE_FILTER_IN_SIGN_ON_RULES</c>.</summary>
    public static ApplicationFeatureName DeviceFilterInSignOnRules => new("DEVICE_FILTER_IN_SIGN_ON_RULES");

    /// <summary><c>ENTITLEMENT_MANAGEMENT</c>.</summary>
    public static ApplicationFeatureName EntitlementManagement => new("ENTITLEMENT_MANAGEMENT");

    /// <summary><c>EXCHANGE_ACTIVE_SYNC</c>.</summary>
    public static ApplicationFeatureName ExchangeActiveSync => new("EXCHANGE_ACTIVE_SYNC");

    /// <summary><c>EXCLUDE_USERNAME_UPDATE_ON_PROFILE_PUSH</c>.</summary>
    public static ApplicationFeatureName ExcludeUsernameUpdateOnProfilePush => new("EXCLUDE_USERNAME_UPDATE_ON_PROFILE_PUSH");

    /// <summary><c>FEDERATED_PROFILE</c>.</summary>
    public static ApplicationFeatureName FederatedProfile => new("FEDERATED_PROFILE");

    /// <summary><c>GROUP_PUSH</c>.</summary>
    public static ApplicationFeatureName GroupPush => new("GROUP_PUSH");

    /// <summary><c>GROUP_SYNC</c>.</summary>
    public static ApplicationFeatureName GroupSync => new("GROUP_SYNC");

    /// <summary><c>IDP</c>.</summary>
    public static ApplicationFeatureName Idp => new("IDP");

    /// <summary><c>IMPORT_NEW_USERS</c>.</summary>
    public static ApplicationFeatureName ImportNewUsers => new("IMPORT_NEW_USERS");

    /// <summary><c>IMPORT_PROFILE_UPDATES</c>.</summary>
    public static ApplicationFeatureName ImportProfileUpdates => new("IMPORT_PROFILE_UPDATES");

    /// <summary><c>IMPORT_SCHEMA_ENUM_VALUES</c>.</summary>
    public static ApplicationFeatureName ImportSchemaEnumValues => new("IMPORT_SCHEMA_ENUM_VALUES");

    /// <summary><c>IMPORT_SYNC</c>.</summary>
    public static ApplicationFeatureName ImportSync => new("IMPORT_SYNC");

    /// <summary><c>IMPORT_SYNC_CONTACTS</c>.</summary>
    public static ApplicationFeatureName ImportSyncContacts => new("IMPORT_SYNC_CONTACTS");

    /// <summary><c>IMPORT_USER_SCHEMA</c>.</summary>
    public static ApplicationFeatureName ImportUserSchema => new("IMPORT_USER_SCHEMA");

    /// <summary><c>IN_MEMORY_APP_USER</c>.</summary>
    public static ApplicationFeatureName InMemoryAppUser => new("IN_MEMORY_APP_USER");

    /// <summary><c>JIT_PROVISIONING</c>.</summary>
    public static ApplicationFeatureName JitProvisioning => new("JIT_PROVISIONING");

    /// <summary><c>LOG_STREAMING</c>.</summary>
    public static ApplicationFeatureName LogStreaming => new("LOG_STREAMING");

    /// <summary><c>MFA</c>.</summary>
    public static ApplicationFeatureName Mfa => new("MFA");

    /// <summary><c>OAUTH_INTEGRATION</c>.</summary>
    public static ApplicationFeatureName OauthIntegration => new("OAUTH_INTEGRATION");

    /// <summary><c>OPP_SCIM_INCREMENTAL_IMPORTS</c>.</summary>
    public static ApplicationFeatureName OppScimIncrementalImports => new("OPP_SCIM_INCREMENTAL_IMPORTS");

    /// <summary><c>OUTBOUND_DEL_AUTH</c>.</summary>
    public static ApplicationFeatureName OutboundDelAuth => new("OUTBOUND_DEL_AUTH");

    /// <summary><c>PROFILE_MASTERING</c>.</summary>
    public static ApplicationFeatureName ProfileMastering => new("PROFILE_MASTERING");

    /// <summary><c>PROFILE_TEMPLATE_UPGRADE</c>.</summary>
    public static ApplicationFeatureName ProfileTemplateUpgrade => new("PROFILE_TEMPLATE_UPGRADE");

    /// <summary><c>PUSH_NEW_USERS</c>.</summary>
    public static ApplicationFeatureName PushNewUsers => new("PUSH_NEW_USERS");

    /// <summary><c>PUSH_NEW_USERS_WITHOUT_PASSWORD</c>.</summary>
    public static ApplicationFeatureName PushNewUsersWithoutPassword => new("PUSH_NEW_USERS_WITHOUT_PASSWORD");

    /// <summary><c>PUSH_NEW_USERS_WITH_HASHED_PASSWORD</c>.</summary>
    public static ApplicationFeatureName PushNewUsersWithHashedPassword => new("PUSH_NEW_USERS_WITH_HASHED_PASSWORD");

    /// <summary><c>PUSH_PASSWORD_UPDATES</c>.</summary>
    public static ApplicationFeatureName PushPasswordUpdates => new("PUSH_PASSWORD_UPDATES");

    /// <summary><c>PUSH_PENDING_USERS</c>.</summary>
    public static ApplicationFeatureName PushPendingUsers => new("PUSH_PENDING_USERS");

    /// <summary><c>PUSH_PROFILE_UPDATES</c>.</summary>
    public static ApplicationFeatureName PushProfileUpdates => new("PUSH_PROFILE_UPDATES");

    /// <summary><c>PUSH_USER_DEACTIVATION</c>.</summary>
    public static ApplicationFeatureName PushUserDeactivation => new("PUSH_USER_DEACTIVATION");

    /// <summary><c>REACTIVATE_USERS</c>.</summary>
    public static ApplicationFeatureName ReactivateUsers => new("REACTIVATE_USERS");

    /// <summary><c>REAL_TIME_SYNC</c>.</summary>
    public static ApplicationFeatureName RealTimeSync => new("REAL_TIME_SYNC");

    /// <summary><c>SCIM_PROVISIONING</c>.</summary>
    public static ApplicationFeatureName ScimProvisioning => new("SCIM_PROVISIONING");

    /// <summary><c>SKYHOOK_SERVICE</c>.</summary>
    public static ApplicationFeatureName SkyhookService => new("SKYHOOK_SERVICE");

    /// <summary><c>SSO</c>.</summary>
    public static ApplicationFeatureName Sso => new("SSO");

    /// <summary><c>SUPPRESS_ACTIVATION_EMAIL</c>.</summary>
    public static ApplicationFeatureName SuppressActivationEmail => new("SUPPRESS_ACTIVATION_EMAIL");

    /// <summary><c>UPDATE_EXISTING_USERNAME</c>.</summary>
    public static ApplicationFeatureName UpdateExistingUsername => new("UPDATE_EXISTING_USERNAME");

    /// <summary><c>VPN_CONFIG</c>.</summary>
    public static ApplicationFeatureName VpnConfig => new("VPN_CONFIG");

    /// <inheritdoc/>
    public static ApplicationFeatureName Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
