using Microsoft.Build.Framework;
using OktaGen.Build.Metadata;
using OktaGen.Knowledge;

namespace OktaGen.Build;

/// <summary>Warns of interfaces that are marked for a client in a language that the generator does not write.</summary>
public sealed class WarnOfMissingClients : Microsoft.Build.Utilities.Task
{
    private const string HelpLink = "https://github.com/oktagen/oktagen/blob/main/analyzers/docs/languages.md";

    private const int NamedInterfaces = 3;

    /// <summary>The compiled assembly.</summary>
    [Required]
    public string AssemblyFile { get; set; } = string.Empty;

    /// <summary>The project's language, such as <c>F#</c>.</summary>
    [Required]
    public string Language { get; set; } = string.Empty;

    /// <summary>The project, at which the warning points.</summary>
    [Required]
    public string ProjectFile { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override bool Execute()
    {
        string[] interfaces = FindMarkedInterfaces();
        if (interfaces.Length > 0)
        {
            Log.LogWarning(
                null, "OKTA0403", null, HelpLink, ProjectFile, 0, 0, 0, 0,
                "{0} no client: OktaGen writes C#, not {1}. Declare Okta's endpoints in a C# project, and call its clients from this one",
                Describe(interfaces), Language);
        }

        return true;
    }

    // A compiler that wrote nothing, or a file that cannot be read, has been told of by others.
    private string[] FindMarkedInterfaces()
    {
        try
        {
            using var image = AssemblyImage.Open(AssemblyFile);
            return image.UsesOktaGen
                ? [.. image.Metadata.TypeDefinitions
                    .Select(handle => new MetadataType(image, handle))
                    .Where(static type => type.IsInterface && type.Attributes.Has(KnownNames.OktaClientAttribute))
                    .Select(static type => type.FullName.Replace('+', '.'))
                    .OrderBy(static name => name, StringComparer.Ordinal)]
                : [];
        }
        catch (Exception exception) when (exception is UnreadableAssemblyException || UnreadableAssemblyException.IsDamage(exception))
        {
            return [];
        }
    }

    private static string Describe(string[] interfaces)
    {
        string names = string.Join(", ", interfaces.Take(NamedInterfaces).Select(static name => $"'{name}'"));
        return interfaces.Length switch
        {
            1 => names + " gets",
            <= NamedInterfaces => names + " get",
            _ => $"{names} and {interfaces.Length - NamedInterfaces} more get",
        };
    }
}
