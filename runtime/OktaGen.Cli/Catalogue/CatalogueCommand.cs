using System.CommandLine;
using Microsoft.OpenApi;
using OktaGen.Cli.Descriptions;
using OktaGen.Generator.Catalogue;

namespace OktaGen.Cli.Catalogue;

/// <summary><c>oktagen catalogue</c>: makes, or checks, what the compiler knows of Okta's operations. For those who develop OktaGen.</summary>
internal static class CatalogueCommand
{
    private static readonly Argument<string[]> s_descriptions = new("description")
    {
        Description = "OpenAPI 3 descriptions, in YAML or JSON; '-' is the standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<FileInfo> s_output = new("--output", "-o") { Description = "The data file to write.", Required = true };

    private static readonly Option<FileInfo> s_overlay = new("--overlay") { Description = "Corrections, a line each: METHOD path, retry class, reason." };

    private static readonly Option<FileInfo> s_constants = new("--constants") { Description = "The C# file of scope constants to write as well." };

    private static readonly Option<bool> s_check = new("--check") { Description = "Write nothing; fail where a file differs." };

    public static Command Create()
    {
        var command = new Command("catalogue", "Makes the catalogue of Okta's operations from their descriptions.")
        {
            s_descriptions,
            s_output,
            s_overlay,
            s_constants,
            s_check,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        TextWriter output = arguments.InvocationConfiguration.Output;
        TextWriter error = arguments.InvocationConfiguration.Error;
        try
        {
            var documents = new List<OpenApiDocument>();
            foreach (string description in arguments.GetRequiredValue(s_descriptions))
            {
                documents.Add(await DescriptionReader.ReadAsync(description, Console.In, cancellationToken));
            }

            string overlay = arguments.GetValue(s_overlay) is { } file ? await File.ReadAllTextAsync(file.FullName, cancellationToken) : string.Empty;
            string text = CatalogueText.Write(documents, RetryOverlay.Read(overlay));
            var catalogue = OperationCatalogue.Read(new StringReader(text));
            List<(FileInfo File, string Text)> files = [(arguments.GetRequiredValue(s_output), text)];
            if (arguments.GetValue(s_constants) is { } constants)
            {
                files.Add((constants, ScopeConstants.Write(catalogue.Scopes)));
            }

            bool isCheck = arguments.GetValue(s_check);
            bool isCurrent = true;
            foreach ((FileInfo target, string content) in files)
            {
                if (!isCheck)
                {
                    await File.WriteAllTextAsync(target.FullName, content, cancellationToken);
                }
                else if (!target.Exists || await File.ReadAllTextAsync(target.FullName, cancellationToken) != content)
                {
                    isCurrent = false;
                    await error.WriteLineAsync($"{target} is not what the descriptions give; run this without --check.");
                }
            }

            await output.WriteLineAsync($"{catalogue.Operations.Count} operations, {catalogue.Scopes.All.Count} scopes");
            return isCurrent ? ExitCodes.Success : ExitCodes.Drift;
        }
        catch (Exception exception) when (exception is DescriptionException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(exception.Message);
            return ExitCodes.Failure;
        }
    }
}
