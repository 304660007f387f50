using System.CommandLine;
using Microsoft.OpenApi;
using OktaGen.Cli.Actions;
using OktaGen.Cli.Descriptions;
using OktaGen.Cli.Terminal;
using OktaGen.Knowledge.Catalogue;

namespace OktaGen.Cli.Catalogue;

/// <summary>
/// <c>oktagen catalogue</c>: makes, or checks, what the compiler knows of Okta's operations. For those who develop OktaGen.
/// </summary>
internal static class CatalogueCommand
{
    private static readonly Argument<string[]> s_descriptions = new("description")
    {
        Description = "OpenAPI 3 descriptions, in YAML or JSON; '-' is the standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> s_output = new("--output", "-o") { Description = "The data file to write.", Required = true };

    private static readonly Option<string> s_overlay =
        new("--overlay") { Description = "Corrections, a line each: METHOD path or * path/*, what is so, reason." };

    private static readonly Option<string> s_constants =
        new("--constants") { Description = "The C# file of scope constants to write as well." };

    private static readonly Option<string> s_sdk = new("--sdk")
    {
        Description = "The data file of the methods of Okta's SDK to write as well. It is made from the first description.",
    };

    private static readonly Option<string> s_sdkOverlay = new("--sdk-overlay")
    {
        Description = "What versions of the SDK have beside the first description's names, a line each: class, versions, methods.",
    };

    private static readonly Option<bool> s_check = new("--check") { Description = "Write nothing; fail where a file differs." };

    public static Command Create()
    {
        var command = new Command("catalogue", "Makes the catalogue of Okta's operations from their descriptions.")
        {
            s_descriptions,
            s_output,
            s_overlay,
            s_constants,
            s_sdk,
            s_sdkOverlay,
            s_check,
        };
        command.SetGuardedAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var files = await WriteAsync(arguments, cancellationToken);
        bool isCheck = arguments.GetValue(s_check);
        bool isCurrent = true;
        foreach ((string target, string content) in files.Texts)
        {
            if (!isCheck)
            {
                await File.WriteAllTextAsync(target, content, cancellationToken);
            }
            else if (!File.Exists(target) || await File.ReadAllTextAsync(target, cancellationToken) != content)
            {
                isCurrent = false;
                ToolOutput.WriteError(arguments, $"{target} is not what the descriptions give; run this without --check.");
            }
        }

        new ToolOutput(arguments)
            .WriteLine($"{Count.Of(files.Catalogue.Operations.Count, "operation")}, {Count.Of(files.Catalogue.Scopes.All.Count, "scope")}");
        return isCurrent ? ExitCodes.Success : ExitCodes.Drift;
    }

    private static async Task<(OperationCatalogue Catalogue, IReadOnlyList<(string Path, string Text)> Texts)> WriteAsync(
        ParseResult arguments, CancellationToken cancellationToken)
    {
        var documents = new List<OpenApiDocument>();
        foreach (string description in arguments.GetRequiredValue(s_descriptions))
        {
            documents.Add(await DescriptionReader.ReadAsync(description, Console.In, cancellationToken));
        }

        string overlay = await ReadAsync(arguments.GetValue(s_overlay), cancellationToken);
        string text = CatalogueText.Write(documents, CatalogueOverlay.Read(overlay));
        var catalogue = OperationCatalogue.Read(new StringReader(text));
        List<(string Path, string Text)> texts = [(arguments.GetRequiredValue(s_output), text)];
        if (arguments.GetValue(s_constants) is { } constants)
        {
            texts.Add((constants, ScopeConstants.Write(catalogue.Scopes)));
        }

        if (arguments.GetValue(s_sdk) is { } sdk)
        {
            texts.Add((sdk, SdkMethodList.Write(
                documents[0], catalogue, await ReadAsync(arguments.GetValue(s_sdkOverlay), cancellationToken))));
        }

        return (catalogue, texts);
    }

    private static async Task<string> ReadAsync(string? file, CancellationToken cancellationToken) =>
        file is null ? string.Empty : await File.ReadAllTextAsync(file, cancellationToken);
}
