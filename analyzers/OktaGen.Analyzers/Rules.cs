using Microsoft.CodeAnalysis;

namespace OktaGen.Analyzers;

/// <summary>The rules on scopes and on the list of them.</summary>
internal static class Rules
{
    /// <summary>{0} member, {1} scope, {2} the list, as the beginning of a clause: "OktaScopes.txt does not grant".</summary>
    public static readonly DiagnosticDescriptor ScopeNotGranted = DiagnosticDescriptorHelper.Create(
        RuleIds.ScopeNotGranted, "Scope is not granted", RuleCategories.Scopes, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' needs the scope '{1}', which {2}; list it there once an admin has granted it to the app",
        description: "The token is asked for with the project's list of scopes. Okta refuses a call whose scope the token lacks.");

    /// <summary>{0} member, {1} the needed scopes, {2} the operation.</summary>
    public static readonly DiagnosticDescriptor NoScopeDeclared = DiagnosticDescriptorHelper.Create(
        RuleIds.NoScopeDeclared, "Endpoint declares no scope", RuleCategories.Scopes, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' declares no scope, and '{2}' needs {1}; declare it by [RequiresScope]",
        description: "What is declared is what the compiler checks and what the token is asked for. Okta refuses a call whose scope the token lacks.");

    /// <summary>{0} member, {1} the needed scopes, {2} the operation, {3} what is declared instead.</summary>
    public static readonly DiagnosticDescriptor WrongScope = DiagnosticDescriptorHelper.Create(
        RuleIds.WrongScope, "Scope is not the one that Okta requires", RuleCategories.Scopes, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' declares {3}, but '{2}' needs {1}; Okta would refuse the call",
        description: "The declared scopes do not permit the operation that the method calls.");

    /// <summary>{0} member, {1} scope, {2} the operation, {3} what it needs, as a clause: "needs 'okta.users.read' only".</summary>
    public static readonly DiagnosticDescriptor WiderScope = DiagnosticDescriptorHelper.Create(
        RuleIds.WiderScope, "Scope is wider than needed", RuleCategories.Scopes, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' declares the scope '{1}', but '{2}' {3}; ask for no more than that",
        description: "A token with more scopes than are needed does more harm when it leaks.");

    /// <summary>{0} member of another assembly, {1} scope, {2} the list, as for <see cref="ScopeNotGranted"/>.</summary>
    public static readonly DiagnosticDescriptor UsedScopeNotGranted = DiagnosticDescriptorHelper.Create(
        RuleIds.UsedScopeNotGranted, "Scope of a used member is not granted", RuleCategories.Scopes, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' needs the scope '{1}', which {2}; list it there once an admin has granted it to the app",
        description: "A library's endpoints and marked members need scopes like the project's own. Okta refuses a call whose scope the token lacks.");

    /// <summary>{0} scope, {1} what to do, as a clause: "did you mean 'okta.users.read'".</summary>
    public static readonly DiagnosticDescriptor UnknownScope = DiagnosticDescriptorHelper.Create(
        RuleIds.UnknownScope, "Scope is unknown", RuleCategories.Scopes, DiagnosticSeverity.Warning,
        messageFormat: "Okta has no scope '{0}'; {1}",
        description: "Okta's token endpoint refuses requests for scopes that do not exist. Permissions of admin roles look like scopes and are none.");

    /// <summary>{0} member, {1} scope.</summary>
    public static readonly DiagnosticDescriptor SelfScope = DiagnosticDescriptorHelper.Create(
        RuleIds.SelfScope, "Scope is for signed-in users", RuleCategories.Scopes, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' needs the scope '{1}', which Okta gives to signed-in users only and refuses to service apps; declare the scope without '.self', or [Credential(OktaCredential.UserToken)]",
        description: "Scopes that end in '.self' are about the data of the user who signed in. The client credentials flow has no such user.");

    /// <summary>{0} member, {1} the request, {2} what to do, as a clause.</summary>
    public static readonly DiagnosticDescriptor UnknownOperation = DiagnosticDescriptorHelper.Create(
        RuleIds.UnknownOperation, "Okta has no such operation", RuleCategories.Endpoints, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' calls '{1}', which Okta's API does not have; {2}",
        description: "Okta answers 404 or 405 to requests for what its API does not have. It is reported as information where no similar operation exists.");

    /// <summary>{0} member, {1} the operation, {2} its state.</summary>
    public static readonly DiagnosticDescriptor UnstableOperation = DiagnosticDescriptorHelper.Create(
        RuleIds.UnstableOperation, "Operation is deprecated or in early access", RuleCategories.Endpoints, DiagnosticSeverity.Info,
        messageFormat: "'{0}' calls '{1}', which {2}",
        description: "Okta may remove deprecated operations, change those in early access, and offers some to some orgs only.");

    /// <summary>{0} member, {1} the operation, {2} what it accepts, {3} what the project uses.</summary>
    public static readonly DiagnosticDescriptor RefusedCredential = DiagnosticDescriptorHelper.Create(
        RuleIds.RefusedCredential, "Operation refuses the credential", RuleCategories.Endpoints, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' calls '{1}', which accepts {2}, but {3}",
        description: "Some of Okta's operations take API tokens only, some OAuth 2.0 access tokens only.");

    /// <summary>{0} member.</summary>
    public static readonly DiagnosticDescriptor NoCancellationToken = DiagnosticDescriptorHelper.Create(
        RuleIds.NoCancellationToken, "Endpoint cannot be cancelled", RuleCategories.Endpoints, DiagnosticSeverity.Info,
        messageFormat: "'{0}' takes no CancellationToken, so that its call cannot be cancelled; add 'CancellationToken cancellationToken = default'",
        description: "A call may wait for a rate limit or be repeated for as long as its time-out allows. A token lets its caller give up earlier.");

    /// <summary>{0} context, {1} property, {2} its JSON name.</summary>
    public static readonly DiagnosticDescriptor JsonNameOfCSharp = DiagnosticDescriptorHelper.Create(
        RuleIds.JsonNameOfCSharp, "JSON name cannot be Okta's", RuleCategories.Endpoints, DiagnosticSeverity.Warning,
        messageFormat: "The JSON context '{0}' reads and writes '{1}' as '{2}', and Okta's names begin in lower case; set PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase in its [JsonSourceGenerationOptions], or name the property by [JsonPropertyName]",
        description: "JSON names are told apart by case. A property of another name is never read, and what is sent of it is refused or dropped.");

    /// <summary>{0} line, {1} file, {2} reason.</summary>
    public static readonly DiagnosticDescriptor MalformedScopesLine = DiagnosticDescriptorHelper.Create(
        RuleIds.MalformedScopesLine, "Line is not a scope", RuleCategories.Configuration, DiagnosticSeverity.Warning,
        messageFormat: "Line {0} of {1} is not a scope and grants nothing: {2}; write one scope per line, and '#' before a comment",
        description: "A scopes file holds one scope per line. A line that cannot be a scope is left out of the list.");

    /// <summary>{0} scope, {1} line of the first, {2} file.</summary>
    public static readonly DiagnosticDescriptor DuplicateScopesLine = DiagnosticDescriptorHelper.Create(
        RuleIds.DuplicateScopesLine, "Scope is listed twice", RuleCategories.Configuration, DiagnosticSeverity.Info,
        messageFormat: "The scope '{0}' is on line {1} of {2} already; remove this line",
        description: "A scope that is listed twice survives the removal of one of its lines.");

    /// <summary>{0} kind of item, {1} item, {2} reason.</summary>
    public static readonly DiagnosticDescriptor MalformedScopeItem = DiagnosticDescriptorHelper.Create(
        RuleIds.MalformedScopeItem, "Item is not a scope", RuleCategories.Configuration, DiagnosticSeverity.Warning,
        messageFormat: "The {0} item '{1}' is not a scope and is left out: {2}; write one scope per item",
        description: "An OktaScope or OktaKnownScope item that cannot be a scope is left out.",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>{0} value, {1} the known values.</summary>
    public static readonly DiagnosticDescriptor UnknownCredential = DiagnosticDescriptorHelper.Create(
        RuleIds.UnknownCredential, "Credential kind is unknown", RuleCategories.Configuration, DiagnosticSeverity.Warning,
        messageFormat: "The property OktaGenCredential is '{0}', which is no kind of credential and says nothing; set it to {1}, or remove it",
        description: "The property OktaGenCredential says which credential the project uses. A value that is none of the known ones counts as none at all.",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>{0} type or namespace.</summary>
    public static readonly DiagnosticDescriptor GrantedScopesTaken = DiagnosticDescriptorHelper.Create(
        RuleIds.GrantedScopesTaken, "Name of the scope list is taken", RuleCategories.Configuration, DiagnosticSeverity.Warning,
        messageFormat: "'{0}' has the name of the generated class that holds the project's scope list, so that none is generated; rename it, or move it to another namespace",
        description: "The scope list is generated as the class GrantedScopes in the project's root namespace, unless the project has a type or namespace of that name.");

    /// <summary>{0} scope, {1} what to do, as for <see cref="UnknownScope"/>.</summary>
    public static readonly DiagnosticDescriptor UnknownListedScope = DiagnosticDescriptorHelper.Create(
        RuleIds.UnknownListedScope, "Listed scope is unknown", RuleCategories.Configuration, DiagnosticSeverity.Warning,
        messageFormat: "Okta has no scope '{0}' and refuses every token that is asked for with it; {1}",
        description: "Access tokens are asked for with all listed scopes. Okta's token endpoint refuses requests for scopes that do not exist.");

    /// <summary>{0} scope, {1} what to do, as a clause.</summary>
    public static readonly DiagnosticDescriptor UnusedGrant = DiagnosticDescriptorHelper.Create(
        RuleIds.UnusedGrant, "Granted scope is not used", RuleCategories.Configuration, DiagnosticSeverity.Info,
        messageFormat: "No endpoint and no call of the project needs the scope '{0}'; {1}",
        description: "A token with more scopes than are needed does more harm when it leaks.",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>{0} assembly, {1} scope, {2} the list, as for <see cref="ScopeNotGranted"/>.</summary>
    public static readonly DiagnosticDescriptor LibraryScopeNotGranted = DiagnosticDescriptorHelper.Create(
        RuleIds.LibraryScopeNotGranted, "Scope that a library needs is not granted", RuleCategories.Configuration, DiagnosticSeverity.Warning,
        messageFormat: "The library '{0}' needs the scope '{1}' of its host, which {2}; list it there once an admin has granted it to the app",
        description: "The scope list of a library says what it needs of the app that uses it.",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>{0} scope, {1} what to do, as for <see cref="UnknownScope"/>.</summary>
    public static readonly DiagnosticDescriptor UnknownScopeItem = DiagnosticDescriptorHelper.Create(
        RuleIds.UnknownScopeItem, "Scope of an item is unknown", RuleCategories.Configuration, DiagnosticSeverity.Warning,
        messageFormat: "The OktaScope item '{0}' is no scope that Okta has, and Okta refuses every token that is asked for with it; {1}",
        description: "Access tokens are asked for with all listed scopes. Okta's token endpoint refuses requests for scopes that do not exist.",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>{0} kind of secret.</summary>
    public static readonly DiagnosticDescriptor SecretInSource = DiagnosticDescriptorHelper.Create(
        RuleIds.SecretInSource, "Secret in source", RuleCategories.Security, DiagnosticSeverity.Warning,
        messageFormat: "This is {0}; keep it in user secrets, the environment or a vault, and have one that was committed revoked",
        description: "What is in source is in every clone, build and backup of it, for ever.");

    /// <summary>{0} what is wrong, {1} the URL to use.</summary>
    public static readonly DiagnosticDescriptor UnsafeOrgUrl = DiagnosticDescriptorHelper.Create(
        RuleIds.UnsafeOrgUrl, "Org URL is unsafe", RuleCategories.Security, DiagnosticSeverity.Warning,
        messageFormat: "This org URL {0}; use '{1}'",
        description: "Credentials go to the org's own address, over HTTPS. Others are refused when the app starts.");
}
