namespace OktaGen.Generator.Tests.Architecture;

/// <summary>
/// The order of the folders of each project, written down once. docs/architecture.md shows it as a picture.
/// </summary>
internal static class FolderOrder
{
    /// <summary>
    /// The folders of a project, from below; a folder refers to those before it alone. Files that lie in none are in the empty one; a
    /// folder without a line of its own belongs to the one that holds it, or else it is a fault.
    /// </summary>
    public static IReadOnlyDictionary<string, string[]> Projects { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["generator/OktaGen.Knowledge"] = ["", "Credentials", "Scopes", "Roles", "Catalogue", "Sdk", "Endpoints"],
        ["generator/OktaGen.Generator"] =
        [
            "Model", "Emitting", "Reading/Naming", "Reading/Attributes", "Reading/Symbols", "Reading/Findings", "Reading/Declarations",
            "Reading/Json", "Reading/Endpoints", "Reading/Members", "Reading", "Reading/Cache", "Reading/Project", "",
        ],
        ["analyzers/OktaGen.Analyzers"] =
        [
            "Diagnostics", "Reading", "Bases", "Rules/Scopes", "Rules/Scopes/Usage", "Rules/Operations", "Rules/Shapes", "Rules/Json",
            "Rules/ScopeList", "Rules/Secrets",
        ],
        ["analyzers/OktaGen.CodeFixes"] =
        [
            "Editing", "Bases", "Refactorings", "Rules/Scopes", "Rules/Scopes/Usage", "Rules/Operations", "Rules/Shapes", "Rules/Json",
            "Rules/ScopeList", "Rules/Secrets",
        ],
        ["analyzers/OktaGen.Build"] = ["Metadata", "Reading", "Report", ""],
        ["runtime/OktaGen"] =
        [
            "", "Json", "Models", "Profiles", "Urls", "Filters", "RateLimits", "Options", "Attributes", "Errors/Text", "Errors", "Retries",
            "Endpoints",
            "Messages/Bodies", "Messages/Responses", "Messages", "Telemetry", "Authentication/Clock", "Authentication/Keys",
            "Authentication/DPoP", "Authentication/Clients", "Authentication/Tokens", "Authentication", "Pipeline/Compression",
            "Pipeline/RateLimits", "Pipeline/Retries", "Pipeline", "Calls/Responses", "Calls", "Calls/Paging", "Connections/Transport",
            "Connections", "Connections/DependencyInjection", "CompilerServices",
        ],
        ["runtime/OktaGen.Testing"] =
        [
            "State", "Errors", "Http", "Search", "Paging", "Journal", "Faults", "Operations", "RateLimits", "Mapping", "OAuth", "Logs",
            "Schemas", "Users", "Sessions", "Factors", "Groups", "Zones", "Roles", "RoleLimits", "Apps", "DPoP", "Tokens", "Organization",
            "Hosting", "",
        ],
        ["runtime/OktaGen.Cli"] =
        [
            "", "Terminal", "Files", "CSharp", "Descriptions", "Keys", "Orgs", "Actions", "Catalogue", "Configuration", "ScopeLists",
            "Keys/Commands", "Explain", "Doctor", "Setup/Roles", "Setup/Planning", "Setup", "Reports/Comparison", "Reports",
            "Scaffolding/Shapes", "Scaffolding/Planning", "Scaffolding/Reuse", "Scaffolding/Selecting", "Scaffolding/Writing",
            "Scaffolding/Output", "Scaffolding", "Profiles/Schemas", "Profiles/Comparison", "Profiles/Planning", "Profiles/Writing",
            "Profiles", "Commands",
        ],
        ["runtime/OktaGen.Redis"] =
            ["", "Telemetry", "Server", "Leases", "RateLimits", "Tails", "Checkpoints", "DependencyInjection"],
        ["runtime/OktaGen.Org"] = ["Credentials", "Certificates", "Seeds", "States", "Page", "Running", "Commands"],
    };

    /// <summary>The files that may refer upwards, and why.</summary>
    public static IReadOnlyDictionary<string, string> Exceptions { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["runtime/OktaGen.Cli/ReportJson.cs"] = "The form of all JSON is one fact, and the compiler wants each report named beside it.",
    };
}
