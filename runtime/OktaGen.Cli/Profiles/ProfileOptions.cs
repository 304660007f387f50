using System.CommandLine;
using OktaGen.Cli.CSharp;
using OktaGen.Cli.Profiles.Planning;

namespace OktaGen.Cli.Profiles;

/// <summary>The options of <c>oktagen profile</c>, those of the connection aside.</summary>
internal static class ProfileOptions
{
    public static Option<string> Namespace { get; } =
        new("--namespace", "-n") { Description = "The namespace of the code.", Required = true };

    public static Option<string> Output { get; } = new("--output", "-o")
    {
        Description = "The C# file to write.",
        DefaultValueFactory = static _ => "OktaProfiles.cs",
    };

    public static Option<bool> Offline { get; } =
        new("--offline") { Description = "Ask no org: take the schemas that an earlier run saved." };

    public static Option<bool> Check { get; } =
        new("--check") { Description = "Write nothing; fail with exit code 2 if the org's schemas or the code differ from the files." };

    private static readonly Option<string?> s_save = new("--save")
    {
        Description = "The JSON file that keeps the schemas. Default: that of --output, with .json.",
    };

    private static readonly Option<string?> s_prefix = new("--prefix")
    {
        Description = "What the names of classes begin with, such as Acme of AcmeUser. Default: the first part of --namespace.",
    };

    private static readonly Option<string[]> s_apps = new("--app")
    {
        Description = "An app whose users' attributes are wanted, as NAME=ID, such as Salesforce=0oa1. Can be repeated. Default: those of "
            + "the saved schemas.",
    };

    private static readonly Option<int> s_language = new("--language")
    {
        Description = $"The version of C# of the project: {ProfilePlan.OldestLanguage} to {ProfilePlan.ExtensionProperties}. Before "
            + $"{ProfilePlan.ExtensionProperties} attributes are methods, such as GetBadgeColor.",
        DefaultValueFactory = static _ => ProfilePlan.ExtensionProperties,
    };

    public static void AddTo(Command command)
    {
        foreach (Option option in (Option[])[Namespace, Output, s_save, s_prefix, s_apps, s_language, Offline, Check])
        {
            command.Add(option);
        }

        Namespace.Validators.Add(static result =>
        {
            if (!CSharpNames.IsNamespace(result.GetValueOrDefault<string>()))
            {
                result.AddError($"'{result.GetValueOrDefault<string>()}' is no namespace.");
            }
        });
        s_prefix.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<string?>() is { Length: > 0 } prefix && !CSharpNames.IsIdentifier(prefix))
            {
                result.AddError($"'{prefix}' is no beginning of a name.");
            }
        });
        s_language.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<int>() is < ProfilePlan.OldestLanguage or > ProfilePlan.ExtensionProperties)
            {
                result.AddError($"--language is {ProfilePlan.OldestLanguage} to {ProfilePlan.ExtensionProperties}.");
            }
        });
    }

    public static int LanguageOf(ParseResult arguments) => arguments.GetValue(s_language);

    public static string PrefixOf(ParseResult arguments) =>
        arguments.GetValue(s_prefix) ?? CSharpNames.Pascal(arguments.GetRequiredValue(Namespace).Split('.')[0]);

    public static ProfileFiles FilesOf(ParseResult arguments)
    {
        string code = arguments.GetRequiredValue(Output);
        return new ProfileFiles(code, arguments.GetValue(s_save) ?? Path.ChangeExtension(code, ".json"));
    }

    /// <summary>The ids of the apps that the person names, by names.</summary>
    /// <exception cref="ToolException">One is not NAME=ID, or a name stands twice.</exception>
    public static IReadOnlyDictionary<string, string> AppsOf(ParseResult arguments)
    {
        Dictionary<string, string> apps = new(StringComparer.Ordinal);
        foreach (string app in arguments.GetValue(s_apps) ?? [])
        {
            if (app.Split('=', 2) is not [{ Length: > 0 } name, { Length: > 0 } id])
            {
                throw new ToolException($"--app takes NAME=ID, such as Salesforce=0oa1; '{app}' is not that.");
            }

            if (!apps.TryAdd(name, id))
            {
                throw new ToolException($"Two apps are called '{name}'. Give each a name of its own.");
            }
        }

        return apps;
    }
}
