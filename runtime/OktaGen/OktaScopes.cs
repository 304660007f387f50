namespace OktaGen;

/// <summary>The OAuth 2.0 scopes of Okta's APIs, as constants for <see cref="RequiresScopeAttribute"/>.</summary>
/// <remarks>
/// A name is the scope without its leading <c>okta.</c>, each part in Pascal case: <c>okta.networkZones.read</c> is
/// <see cref="NetworkZonesRead"/>. A scope that is missing here can be written as a plain string.
/// </remarks>
public static class OktaScopes
{
    /// <summary><c>okta.accessRequests.catalog.read</c>: read access requests catalog.</summary>
    public const string AccessRequestsCatalogRead = "okta.accessRequests.catalog.read";

    /// <summary><c>okta.accessRequests.condition.manage</c>: create, change and delete access requests condition. Covers <c>okta.accessRequests.condition.read</c>.</summary>
    public const string AccessRequestsConditionManage = "okta.accessRequests.condition.manage";

    /// <summary><c>okta.accessRequests.condition.read</c>: read access requests condition.</summary>
    public const string AccessRequestsConditionRead = "okta.accessRequests.condition.read";

    /// <summary><c>okta.accessRequests.request.manage</c>: create, change and delete access requests request. Covers <c>okta.accessRequests.request.read</c>.</summary>
    public const string AccessRequestsRequestManage = "okta.accessRequests.request.manage";

    /// <summary><c>okta.accessRequests.request.read</c>: read access requests request.</summary>
    public const string AccessRequestsRequestRead = "okta.accessRequests.request.read";

    /// <summary><c>okta.accessRequests.tasks.manage</c>: create, change and delete access requests tasks. Covers <c>okta.accessRequests.tasks.read</c>.</summary>
    public const string AccessRequestsTasksManage = "okta.accessRequests.tasks.manage";

    /// <summary><c>okta.accessRequests.tasks.read</c>: read access requests tasks.</summary>
    public const string AccessRequestsTasksRead = "okta.accessRequests.tasks.read";

    /// <summary><c>okta.agentPools.manage</c>: create, change and delete agent pools. Covers <c>okta.agentPools.read</c>.</summary>
    public const string AgentPoolsManage = "okta.agentPools.manage";

    /// <summary><c>okta.agentPools.read</c>: read agent pools.</summary>
    public const string AgentPoolsRead = "okta.agentPools.read";

    /// <summary><c>okta.apiTokens.manage</c>: create, change and delete api tokens. Covers <c>okta.apiTokens.read</c>.</summary>
    public const string ApiTokensManage = "okta.apiTokens.manage";

    /// <summary><c>okta.apiTokens.read</c>: read api tokens.</summary>
    public const string ApiTokensRead = "okta.apiTokens.read";

    /// <summary><c>okta.appGrants.manage</c>: create, change and delete app grants. Covers <c>okta.appGrants.read</c>.</summary>
    public const string AppGrantsManage = "okta.appGrants.manage";

    /// <summary><c>okta.appGrants.read</c>: read app grants.</summary>
    public const string AppGrantsRead = "okta.appGrants.read";

    /// <summary><c>okta.apps.interclientTrust.manage</c>: create, change and delete apps interclient trust. Covers <c>okta.apps.interclientTrust.read</c>.</summary>
    public const string AppsInterclientTrustManage = "okta.apps.interclientTrust.manage";

    /// <summary><c>okta.apps.interclientTrust.read</c>: read apps interclient trust.</summary>
    public const string AppsInterclientTrustRead = "okta.apps.interclientTrust.read";

    /// <summary><c>okta.apps.manage</c>: create, change and delete apps. Covers <c>okta.apps.read</c>.</summary>
    public const string AppsManage = "okta.apps.manage";

    /// <summary><c>okta.apps.read</c>: read apps.</summary>
    public const string AppsRead = "okta.apps.read";

    /// <summary><c>okta.authenticators.manage</c>: create, change and delete authenticators. Covers <c>okta.authenticators.read</c>.</summary>
    public const string AuthenticatorsManage = "okta.authenticators.manage";

    /// <summary><c>okta.authenticators.read</c>: read authenticators.</summary>
    public const string AuthenticatorsRead = "okta.authenticators.read";

    /// <summary><c>okta.authorizationServers.manage</c>: create, change and delete authorization servers. Covers <c>okta.authorizationServers.read</c>.</summary>
    public const string AuthorizationServersManage = "okta.authorizationServers.manage";

    /// <summary><c>okta.authorizationServers.read</c>: read authorization servers.</summary>
    public const string AuthorizationServersRead = "okta.authorizationServers.read";

    /// <summary><c>okta.behaviors.manage</c>: create, change and delete behaviors. Covers <c>okta.behaviors.read</c>.</summary>
    public const string BehaviorsManage = "okta.behaviors.manage";

    /// <summary><c>okta.behaviors.read</c>: read behaviors.</summary>
    public const string BehaviorsRead = "okta.behaviors.read";

    /// <summary><c>okta.botProtection.manage</c>: create, change and delete bot protection. Covers <c>okta.botProtection.read</c>.</summary>
    public const string BotProtectionManage = "okta.botProtection.manage";

    /// <summary><c>okta.botProtection.read</c>: read bot protection.</summary>
    public const string BotProtectionRead = "okta.botProtection.read";

    /// <summary><c>okta.brands.manage</c>: create, change and delete brands. Covers <c>okta.brands.read</c>.</summary>
    public const string BrandsManage = "okta.brands.manage";

    /// <summary><c>okta.brands.read</c>: read brands.</summary>
    public const string BrandsRead = "okta.brands.read";

    /// <summary><c>okta.captchas.manage</c>: create, change and delete captchas. Covers <c>okta.captchas.read</c>.</summary>
    public const string CaptchasManage = "okta.captchas.manage";

    /// <summary><c>okta.captchas.read</c>: read captchas.</summary>
    public const string CaptchasRead = "okta.captchas.read";

    /// <summary><c>okta.clients.manage</c>: create, change and delete clients. Covers <c>okta.clients.read</c>.</summary>
    public const string ClientsManage = "okta.clients.manage";

    /// <summary><c>okta.clients.read</c>: read clients.</summary>
    public const string ClientsRead = "okta.clients.read";

    /// <summary><c>okta.clients.register</c>: register clients.</summary>
    public const string ClientsRegister = "okta.clients.register";

    /// <summary><c>okta.customTelephonyProvider.manage</c>: create, change and delete custom telephony provider. Covers <c>okta.customTelephonyProvider.read</c>.</summary>
    public const string CustomTelephonyProviderManage = "okta.customTelephonyProvider.manage";

    /// <summary><c>okta.customTelephonyProvider.read</c>: read custom telephony provider.</summary>
    public const string CustomTelephonyProviderRead = "okta.customTelephonyProvider.read";

    /// <summary><c>okta.deviceAssurance.manage</c>: create, change and delete device assurance. Covers <c>okta.deviceAssurance.read</c>.</summary>
    public const string DeviceAssuranceManage = "okta.deviceAssurance.manage";

    /// <summary><c>okta.deviceAssurance.read</c>: read device assurance.</summary>
    public const string DeviceAssuranceRead = "okta.deviceAssurance.read";

    /// <summary><c>okta.deviceIntegrations.manage</c>: create, change and delete device integrations. Covers <c>okta.deviceIntegrations.read</c>.</summary>
    public const string DeviceIntegrationsManage = "okta.deviceIntegrations.manage";

    /// <summary><c>okta.deviceIntegrations.read</c>: read device integrations.</summary>
    public const string DeviceIntegrationsRead = "okta.deviceIntegrations.read";

    /// <summary><c>okta.devicePostureChecks.manage</c>: create, change and delete device posture checks. Covers <c>okta.devicePostureChecks.read</c>.</summary>
    public const string DevicePostureChecksManage = "okta.devicePostureChecks.manage";

    /// <summary><c>okta.devicePostureChecks.read</c>: read device posture checks.</summary>
    public const string DevicePostureChecksRead = "okta.devicePostureChecks.read";

    /// <summary><c>okta.devices.manage</c>: create, change and delete devices. Covers <c>okta.devices.read</c>.</summary>
    public const string DevicesManage = "okta.devices.manage";

    /// <summary><c>okta.devices.read</c>: read devices.</summary>
    public const string DevicesRead = "okta.devices.read";

    /// <summary><c>okta.directories.groups.manage</c>: create, change and delete directories groups. Covers <c>okta.directories.groups.read</c>.</summary>
    public const string DirectoriesGroupsManage = "okta.directories.groups.manage";

    /// <summary><c>okta.directories.groups.read</c>: read directories groups.</summary>
    public const string DirectoriesGroupsRead = "okta.directories.groups.read";

    /// <summary><c>okta.domains.manage</c>: create, change and delete domains. Covers <c>okta.domains.read</c>.</summary>
    public const string DomainsManage = "okta.domains.manage";

    /// <summary><c>okta.domains.read</c>: read domains.</summary>
    public const string DomainsRead = "okta.domains.read";

    /// <summary><c>okta.dr.manage</c>: create, change and delete dr. Covers <c>okta.dr.read</c>.</summary>
    public const string DrManage = "okta.dr.manage";

    /// <summary><c>okta.dr.read</c>: read dr.</summary>
    public const string DrRead = "okta.dr.read";

    /// <summary><c>okta.emailDomains.manage</c>: create, change and delete email domains. Covers <c>okta.emailDomains.read</c>.</summary>
    public const string EmailDomainsManage = "okta.emailDomains.manage";

    /// <summary><c>okta.emailDomains.read</c>: read email domains.</summary>
    public const string EmailDomainsRead = "okta.emailDomains.read";

    /// <summary><c>okta.emailServers.manage</c>: create, change and delete email servers. Covers <c>okta.emailServers.read</c>.</summary>
    public const string EmailServersManage = "okta.emailServers.manage";

    /// <summary><c>okta.emailServers.read</c>: read email servers.</summary>
    public const string EmailServersRead = "okta.emailServers.read";

    /// <summary><c>okta.eventHooks.manage</c>: create, change and delete event hooks. Covers <c>okta.eventHooks.read</c>.</summary>
    public const string EventHooksManage = "okta.eventHooks.manage";

    /// <summary><c>okta.eventHooks.read</c>: read event hooks.</summary>
    public const string EventHooksRead = "okta.eventHooks.read";

    /// <summary><c>okta.features.manage</c>: create, change and delete features. Covers <c>okta.features.read</c>.</summary>
    public const string FeaturesManage = "okta.features.manage";

    /// <summary><c>okta.features.read</c>: read features.</summary>
    public const string FeaturesRead = "okta.features.read";

    /// <summary><c>okta.governance.accessCertifications.manage</c>: create, change and delete governance access certifications. Covers <c>okta.governance.accessCertifications.read</c>.</summary>
    public const string GovernanceAccessCertificationsManage = "okta.governance.accessCertifications.manage";

    /// <summary><c>okta.governance.accessCertifications.read</c>: read governance access certifications.</summary>
    public const string GovernanceAccessCertificationsRead = "okta.governance.accessCertifications.read";

    /// <summary><c>okta.governance.accessRequests.manage</c>: create, change and delete governance access requests. Covers <c>okta.governance.accessRequests.read</c>.</summary>
    public const string GovernanceAccessRequestsManage = "okta.governance.accessRequests.manage";

    /// <summary><c>okta.governance.accessRequests.read</c>: read governance access requests.</summary>
    public const string GovernanceAccessRequestsRead = "okta.governance.accessRequests.read";

    /// <summary><c>okta.governance.admin.manage</c>: create, change and delete governance admin. Covers <c>okta.governance.admin.read</c>.</summary>
    public const string GovernanceAdminManage = "okta.governance.admin.manage";

    /// <summary><c>okta.governance.admin.read</c>: read governance admin.</summary>
    public const string GovernanceAdminRead = "okta.governance.admin.read";

    /// <summary><c>okta.governance.collections.manage</c>: create, change and delete governance collections. Covers <c>okta.governance.collections.read</c>.</summary>
    public const string GovernanceCollectionsManage = "okta.governance.collections.manage";

    /// <summary><c>okta.governance.collections.read</c>: read governance collections.</summary>
    public const string GovernanceCollectionsRead = "okta.governance.collections.read";

    /// <summary><c>okta.governance.delegates.read</c>: read governance delegates.</summary>
    public const string GovernanceDelegatesRead = "okta.governance.delegates.read";

    /// <summary><c>okta.governance.entitlements.manage</c>: create, change and delete governance entitlements. Covers <c>okta.governance.entitlements.read</c>.</summary>
    public const string GovernanceEntitlementsManage = "okta.governance.entitlements.manage";

    /// <summary><c>okta.governance.entitlements.read</c>: read governance entitlements.</summary>
    public const string GovernanceEntitlementsRead = "okta.governance.entitlements.read";

    /// <summary><c>okta.governance.labels.manage</c>: create, change and delete governance labels. Covers <c>okta.governance.labels.read</c>.</summary>
    public const string GovernanceLabelsManage = "okta.governance.labels.manage";

    /// <summary><c>okta.governance.labels.read</c>: read governance labels.</summary>
    public const string GovernanceLabelsRead = "okta.governance.labels.read";

    /// <summary><c>okta.governance.operations.read</c>: read governance operations.</summary>
    public const string GovernanceOperationsRead = "okta.governance.operations.read";

    /// <summary><c>okta.governance.principalSettings.manage</c>: create, change and delete governance principal settings. Covers <c>okta.governance.principalSettings.read</c>.</summary>
    public const string GovernancePrincipalSettingsManage = "okta.governance.principalSettings.manage";

    /// <summary><c>okta.governance.principalSettings.read</c>: read governance principal settings.</summary>
    public const string GovernancePrincipalSettingsRead = "okta.governance.principalSettings.read";

    /// <summary><c>okta.governance.resourceOwner.manage</c>: create, change and delete governance resource owner. Covers <c>okta.governance.resourceOwner.read</c>.</summary>
    public const string GovernanceResourceOwnerManage = "okta.governance.resourceOwner.manage";

    /// <summary><c>okta.governance.resourceOwner.read</c>: read governance resource owner.</summary>
    public const string GovernanceResourceOwnerRead = "okta.governance.resourceOwner.read";

    /// <summary><c>okta.governance.reviewer.manage</c>: create, change and delete governance reviewer. Covers <c>okta.governance.reviewer.read</c>.</summary>
    public const string GovernanceReviewerManage = "okta.governance.reviewer.manage";

    /// <summary><c>okta.governance.reviewer.read</c>: read governance reviewer.</summary>
    public const string GovernanceReviewerRead = "okta.governance.reviewer.read";

    /// <summary><c>okta.governance.riskRule.manage</c>: create, change and delete governance risk rule. Covers <c>okta.governance.riskRule.read</c>.</summary>
    public const string GovernanceRiskRuleManage = "okta.governance.riskRule.manage";

    /// <summary><c>okta.governance.riskRule.read</c>: read governance risk rule.</summary>
    public const string GovernanceRiskRuleRead = "okta.governance.riskRule.read";

    /// <summary><c>okta.governance.securityAccessReviews.admin.manage</c>: create, change and delete governance security access reviews admin. Covers <c>okta.governance.securityAccessReviews.admin.read</c>.</summary>
    public const string GovernanceSecurityAccessReviewsAdminManage = "okta.governance.securityAccessReviews.admin.manage";

    /// <summary><c>okta.governance.securityAccessReviews.admin.read</c>: read governance security access reviews admin.</summary>
    public const string GovernanceSecurityAccessReviewsAdminRead = "okta.governance.securityAccessReviews.admin.read";

    /// <summary><c>okta.governance.securityAccessReviews.endUser.manage</c>: create, change and delete governance security access reviews end user. Covers <c>okta.governance.securityAccessReviews.endUser.read</c>.</summary>
    public const string GovernanceSecurityAccessReviewsEndUserManage = "okta.governance.securityAccessReviews.endUser.manage";

    /// <summary><c>okta.governance.securityAccessReviews.endUser.read</c>: read governance security access reviews end user.</summary>
    public const string GovernanceSecurityAccessReviewsEndUserRead = "okta.governance.securityAccessReviews.endUser.read";

    /// <summary><c>okta.governance.settings.manage</c>: create, change and delete governance settings. Covers <c>okta.governance.settings.read</c>.</summary>
    public const string GovernanceSettingsManage = "okta.governance.settings.manage";

    /// <summary><c>okta.governance.settings.read</c>: read governance settings.</summary>
    public const string GovernanceSettingsRead = "okta.governance.settings.read";

    /// <summary><c>okta.groups.manage</c>: create, change and delete groups. Covers <c>okta.groups.read</c>.</summary>
    public const string GroupsManage = "okta.groups.manage";

    /// <summary><c>okta.groups.read</c>: read groups.</summary>
    public const string GroupsRead = "okta.groups.read";

    /// <summary><c>okta.identitySources.manage</c>: create, change and delete identity sources. Covers <c>okta.identitySources.read</c>.</summary>
    public const string IdentitySourcesManage = "okta.identitySources.manage";

    /// <summary><c>okta.identitySources.read</c>: read identity sources.</summary>
    public const string IdentitySourcesRead = "okta.identitySources.read";

    /// <summary><c>okta.idps.manage</c>: create, change and delete idps. Covers <c>okta.idps.read</c>.</summary>
    public const string IdpsManage = "okta.idps.manage";

    /// <summary><c>okta.idps.read</c>: read idps.</summary>
    public const string IdpsRead = "okta.idps.read";

    /// <summary><c>okta.inlineHooks.manage</c>: create, change and delete inline hooks. Covers <c>okta.inlineHooks.read</c>.</summary>
    public const string InlineHooksManage = "okta.inlineHooks.manage";

    /// <summary><c>okta.inlineHooks.read</c>: read inline hooks.</summary>
    public const string InlineHooksRead = "okta.inlineHooks.read";

    /// <summary><c>okta.linkedObjects.manage</c>: create, change and delete linked objects. Covers <c>okta.linkedObjects.read</c>.</summary>
    public const string LinkedObjectsManage = "okta.linkedObjects.manage";

    /// <summary><c>okta.linkedObjects.read</c>: read linked objects.</summary>
    public const string LinkedObjectsRead = "okta.linkedObjects.read";

    /// <summary><c>okta.logStreams.manage</c>: create, change and delete log streams. Covers <c>okta.logStreams.read</c>.</summary>
    public const string LogStreamsManage = "okta.logStreams.manage";

    /// <summary><c>okta.logStreams.read</c>: read log streams.</summary>
    public const string LogStreamsRead = "okta.logStreams.read";

    /// <summary><c>okta.logs.read</c>: read logs.</summary>
    public const string LogsRead = "okta.logs.read";

    /// <summary><c>okta.myAccount.appAuthenticator.maintenance.manage</c>: create, change and delete my account app authenticator maintenance. Covers <c>okta.myAccount.appAuthenticator.maintenance.read</c>.</summary>
    public const string MyAccountAppAuthenticatorMaintenanceManage = "okta.myAccount.appAuthenticator.maintenance.manage";

    /// <summary><c>okta.myAccount.appAuthenticator.maintenance.read</c>: read my account app authenticator maintenance.</summary>
    public const string MyAccountAppAuthenticatorMaintenanceRead = "okta.myAccount.appAuthenticator.maintenance.read";

    /// <summary><c>okta.myAccount.appAuthenticator.manage</c>: manage my account app authenticator.</summary>
    public const string MyAccountAppAuthenticatorManage = "okta.myAccount.appAuthenticator.manage";

    /// <summary><c>okta.myAccount.authenticators.manage</c>: create, change and delete my account authenticators. Covers <c>okta.myAccount.authenticators.read</c>.</summary>
    public const string MyAccountAuthenticatorsManage = "okta.myAccount.authenticators.manage";

    /// <summary><c>okta.myAccount.authenticators.read</c>: read my account authenticators.</summary>
    public const string MyAccountAuthenticatorsRead = "okta.myAccount.authenticators.read";

    /// <summary><c>okta.myAccount.email.manage</c>: create, change and delete my account email. Covers <c>okta.myAccount.email.read</c>.</summary>
    public const string MyAccountEmailManage = "okta.myAccount.email.manage";

    /// <summary><c>okta.myAccount.email.read</c>: read my account email.</summary>
    public const string MyAccountEmailRead = "okta.myAccount.email.read";

    /// <summary><c>okta.myAccount.oktaApplications.read</c>: read my account okta applications.</summary>
    public const string MyAccountOktaApplicationsRead = "okta.myAccount.oktaApplications.read";

    /// <summary><c>okta.myAccount.organization.read</c>: read my account organization.</summary>
    public const string MyAccountOrganizationRead = "okta.myAccount.organization.read";

    /// <summary><c>okta.myAccount.password.manage</c>: create, change and delete my account password. Covers <c>okta.myAccount.password.read</c>.</summary>
    public const string MyAccountPasswordManage = "okta.myAccount.password.manage";

    /// <summary><c>okta.myAccount.password.read</c>: read my account password.</summary>
    public const string MyAccountPasswordRead = "okta.myAccount.password.read";

    /// <summary><c>okta.myAccount.phone.manage</c>: create, change and delete my account phone. Covers <c>okta.myAccount.phone.read</c>.</summary>
    public const string MyAccountPhoneManage = "okta.myAccount.phone.manage";

    /// <summary><c>okta.myAccount.phone.read</c>: read my account phone.</summary>
    public const string MyAccountPhoneRead = "okta.myAccount.phone.read";

    /// <summary><c>okta.myAccount.profile.manage</c>: create, change and delete my account profile. Covers <c>okta.myAccount.profile.read</c>.</summary>
    public const string MyAccountProfileManage = "okta.myAccount.profile.manage";

    /// <summary><c>okta.myAccount.profile.read</c>: read my account profile.</summary>
    public const string MyAccountProfileRead = "okta.myAccount.profile.read";

    /// <summary><c>okta.myAccount.sessions.manage</c>: manage my account sessions.</summary>
    public const string MyAccountSessionsManage = "okta.myAccount.sessions.manage";

    /// <summary><c>okta.myAccount.webauthn.manage</c>: create, change and delete my account webauthn. Covers <c>okta.myAccount.webauthn.read</c>.</summary>
    public const string MyAccountWebauthnManage = "okta.myAccount.webauthn.manage";

    /// <summary><c>okta.myAccount.webauthn.read</c>: read my account webauthn.</summary>
    public const string MyAccountWebauthnRead = "okta.myAccount.webauthn.read";

    /// <summary><c>okta.networkZones.manage</c>: create, change and delete network zones. Covers <c>okta.networkZones.read</c>.</summary>
    public const string NetworkZonesManage = "okta.networkZones.manage";

    /// <summary><c>okta.networkZones.read</c>: read network zones.</summary>
    public const string NetworkZonesRead = "okta.networkZones.read";

    /// <summary><c>okta.oauthIntegrations.manage</c>: create, change and delete oauth integrations. Covers <c>okta.oauthIntegrations.read</c>.</summary>
    public const string OauthIntegrationsManage = "okta.oauthIntegrations.manage";

    /// <summary><c>okta.oauthIntegrations.read</c>: read oauth integrations.</summary>
    public const string OauthIntegrationsRead = "okta.oauthIntegrations.read";

    /// <summary><c>okta.orgs.manage</c>: create, change and delete orgs. Covers <c>okta.orgs.read</c>.</summary>
    public const string OrgsManage = "okta.orgs.manage";

    /// <summary><c>okta.orgs.read</c>: read orgs.</summary>
    public const string OrgsRead = "okta.orgs.read";

    /// <summary><c>okta.personal.adminSettings.manage</c>: create, change and delete personal admin settings. Covers <c>okta.personal.adminSettings.read</c>.</summary>
    public const string PersonalAdminSettingsManage = "okta.personal.adminSettings.manage";

    /// <summary><c>okta.personal.adminSettings.read</c>: read personal admin settings.</summary>
    public const string PersonalAdminSettingsRead = "okta.personal.adminSettings.read";

    /// <summary><c>okta.policies.manage</c>: create, change and delete policies. Covers <c>okta.policies.read</c>.</summary>
    public const string PoliciesManage = "okta.policies.manage";

    /// <summary><c>okta.policies.read</c>: read policies.</summary>
    public const string PoliciesRead = "okta.policies.read";

    /// <summary><c>okta.principalRateLimits.manage</c>: create, change and delete principal rate limits. Covers <c>okta.principalRateLimits.read</c>.</summary>
    public const string PrincipalRateLimitsManage = "okta.principalRateLimits.manage";

    /// <summary><c>okta.principalRateLimits.read</c>: read principal rate limits.</summary>
    public const string PrincipalRateLimitsRead = "okta.principalRateLimits.read";

    /// <summary><c>okta.profileMappings.manage</c>: create, change and delete profile mappings. Covers <c>okta.profileMappings.read</c>.</summary>
    public const string ProfileMappingsManage = "okta.profileMappings.manage";

    /// <summary><c>okta.profileMappings.read</c>: read profile mappings.</summary>
    public const string ProfileMappingsRead = "okta.profileMappings.read";

    /// <summary><c>okta.pushProviders.manage</c>: create, change and delete push providers. Covers <c>okta.pushProviders.read</c>.</summary>
    public const string PushProvidersManage = "okta.pushProviders.manage";

    /// <summary><c>okta.pushProviders.read</c>: read push providers.</summary>
    public const string PushProvidersRead = "okta.pushProviders.read";

    /// <summary><c>okta.rateLimits.manage</c>: create, change and delete rate limits. Covers <c>okta.rateLimits.read</c>.</summary>
    public const string RateLimitsManage = "okta.rateLimits.manage";

    /// <summary><c>okta.rateLimits.read</c>: read rate limits.</summary>
    public const string RateLimitsRead = "okta.rateLimits.read";

    /// <summary><c>okta.realmAssignments.manage</c>: create, change and delete realm assignments. Covers <c>okta.realmAssignments.read</c>.</summary>
    public const string RealmAssignmentsManage = "okta.realmAssignments.manage";

    /// <summary><c>okta.realmAssignments.read</c>: read realm assignments.</summary>
    public const string RealmAssignmentsRead = "okta.realmAssignments.read";

    /// <summary><c>okta.realms.manage</c>: create, change and delete realms. Covers <c>okta.realms.read</c>.</summary>
    public const string RealmsManage = "okta.realms.manage";

    /// <summary><c>okta.realms.read</c>: read realms.</summary>
    public const string RealmsRead = "okta.realms.read";

    /// <summary><c>okta.roles.manage</c>: create, change and delete roles. Covers <c>okta.roles.read</c>.</summary>
    public const string RolesManage = "okta.roles.manage";

    /// <summary><c>okta.roles.read</c>: read roles.</summary>
    public const string RolesRead = "okta.roles.read";

    /// <summary><c>okta.schemas.manage</c>: create, change and delete schemas. Covers <c>okta.schemas.read</c>.</summary>
    public const string SchemasManage = "okta.schemas.manage";

    /// <summary><c>okta.schemas.read</c>: read schemas.</summary>
    public const string SchemasRead = "okta.schemas.read";

    /// <summary><c>okta.securityEventsProviders.manage</c>: create, change and delete security events providers. Covers <c>okta.securityEventsProviders.read</c>.</summary>
    public const string SecurityEventsProvidersManage = "okta.securityEventsProviders.manage";

    /// <summary><c>okta.securityEventsProviders.read</c>: read security events providers.</summary>
    public const string SecurityEventsProvidersRead = "okta.securityEventsProviders.read";

    /// <summary><c>okta.serviceAccounts.manage</c>: create, change and delete service accounts. Covers <c>okta.serviceAccounts.read</c>.</summary>
    public const string ServiceAccountsManage = "okta.serviceAccounts.manage";

    /// <summary><c>okta.serviceAccounts.okta.manage</c>: create, change and delete service accounts okta. Covers <c>okta.serviceAccounts.okta.read</c>.</summary>
    public const string ServiceAccountsOktaManage = "okta.serviceAccounts.okta.manage";

    /// <summary><c>okta.serviceAccounts.okta.read</c>: read service accounts okta.</summary>
    public const string ServiceAccountsOktaRead = "okta.serviceAccounts.okta.read";

    /// <summary><c>okta.serviceAccounts.read</c>: read service accounts.</summary>
    public const string ServiceAccountsRead = "okta.serviceAccounts.read";

    /// <summary><c>okta.sessions.manage</c>: create, change and delete sessions. Covers <c>okta.sessions.read</c>.</summary>
    public const string SessionsManage = "okta.sessions.manage";

    /// <summary><c>okta.sessions.read</c>: read sessions.</summary>
    public const string SessionsRead = "okta.sessions.read";

    /// <summary><c>okta.templates.manage</c>: create, change and delete templates. Covers <c>okta.templates.read</c>.</summary>
    public const string TemplatesManage = "okta.templates.manage";

    /// <summary><c>okta.templates.read</c>: read templates.</summary>
    public const string TemplatesRead = "okta.templates.read";

    /// <summary><c>okta.threatInsights.manage</c>: create, change and delete threat insights. Covers <c>okta.threatInsights.read</c>.</summary>
    public const string ThreatInsightsManage = "okta.threatInsights.manage";

    /// <summary><c>okta.threatInsights.read</c>: read threat insights.</summary>
    public const string ThreatInsightsRead = "okta.threatInsights.read";

    /// <summary><c>okta.trustedOrigins.manage</c>: create, change and delete trusted origins. Covers <c>okta.trustedOrigins.read</c>.</summary>
    public const string TrustedOriginsManage = "okta.trustedOrigins.manage";

    /// <summary><c>okta.trustedOrigins.read</c>: read trusted origins.</summary>
    public const string TrustedOriginsRead = "okta.trustedOrigins.read";

    /// <summary><c>okta.uischemas.manage</c>: create, change and delete uischemas. Covers <c>okta.uischemas.read</c>.</summary>
    public const string UischemasManage = "okta.uischemas.manage";

    /// <summary><c>okta.uischemas.read</c>: read uischemas.</summary>
    public const string UischemasRead = "okta.uischemas.read";

    /// <summary><c>okta.universalLogout.manage</c>: manage universal logout.</summary>
    public const string UniversalLogoutManage = "okta.universalLogout.manage";

    /// <summary><c>okta.userRisk.manage</c>: create, change and delete user risk. Covers <c>okta.userRisk.read</c>.</summary>
    public const string UserRiskManage = "okta.userRisk.manage";

    /// <summary><c>okta.userRisk.read</c>: read user risk.</summary>
    public const string UserRiskRead = "okta.userRisk.read";

    /// <summary><c>okta.userTypes.manage</c>: create, change and delete user types. Covers <c>okta.userTypes.read</c>.</summary>
    public const string UserTypesManage = "okta.userTypes.manage";

    /// <summary><c>okta.userTypes.read</c>: read user types.</summary>
    public const string UserTypesRead = "okta.userTypes.read";

    /// <summary><c>okta.users.manage</c>: create, change and delete users. Covers <c>okta.users.read</c>.</summary>
    public const string UsersManage = "okta.users.manage";

    /// <summary><c>okta.users.read</c>: read users.</summary>
    public const string UsersRead = "okta.users.read";

    /// <summary><c>okta.workflows.invoke.manage</c>: manage workflows invoke.</summary>
    public const string WorkflowsInvokeManage = "okta.workflows.invoke.manage";

    /// <summary><c>ssf.manage</c>: create, change and delete ssf. Covers <c>ssf.read</c>.</summary>
    public const string SsfManage = "ssf.manage";

    /// <summary><c>ssf.read</c>: read ssf.</summary>
    public const string SsfRead = "ssf.read";
}
