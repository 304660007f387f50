using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace OktaGen.Management.Tests.Examples;

/// <summary>Okta's management description, which is no part of this repository: it lies beside it on some machines.</summary>
internal static class OktaDescription
{
    public const string Absent = "Okta's management description is not beside the repository (../shared/okta-openapi).";

    private static readonly Lazy<OpenApiDocument> s_document = new(Read);

    public static string? Path { get; } = Find();

    public static OpenApiDocument Document => s_document.Value;

    private static OpenApiDocument Read()
    {
        var settings = new OpenApiReaderSettings { RuleSet = ValidationRuleSet.GetEmptyRuleSet() };
        settings.AddYamlReader();
        using var stream = new MemoryStream(File.ReadAllBytes(Path!));
        return OpenApiDocument.Load(stream, "yaml", settings).Document!;
    }

    private static string? Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string descriptions = System.IO.Path.Combine(folder.FullName, "shared", "okta-openapi");
            if (Directory.Exists(descriptions)
                && Directory.EnumerateFiles(descriptions, "management-*.yaml").Order(StringComparer.Ordinal).LastOrDefault() is { } path)
            {
                return path;
            }
        }

        return null;
    }
}
