using System.CommandLine;
using OktaGen.Cli.Actions;
using OktaGen.Cli.CSharp;
using OktaGen.Cli.Descriptions;
using OktaGen.Cli.Scaffolding.Output;
using OktaGen.Cli.Scaffolding.Planning;
using OktaGen.Cli.Scaffolding.Selecting;
using OktaGen.Cli.Scaffolding.Writing;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Scaffolding;

/// <summary><c>oktagen scaffold</c>: writes annotated interfaces and models for the operations of an OpenAPI description.</summary>
internal static class ScaffoldCommand
{
    private static readonly Argument<string> s_description =
        new("description") { Description = "The OpenAPI 3 description, YAML or JSON; '-' reads standard input." };
    private static readonly Option<string> s_output =
        new("--output", "-o") { Description = "The folder to write to.", DefaultValueFactory = static _ => "." };
    private static readonly Option<string> s_namespace =
        new("--namespace", "-n") { Description = "The namespace of what is written.", Required = true };
    private static readonly Option<string[]> s_scopes = Several(
        "--scope", "Operations that need no other scopes than these; manage covers read.");
    private static readonly Option<string[]> s_tags = Several("--tag", "Operations with one of these tags.");
    private static readonly Option<string[]> s_operations = Several("--operation", "Operations with one of these ids.");
    private static readonly Option<string[]> s_paths = Several(
        "--path", "Operations on one of these paths: '*' is one segment, '**' any number.");
    private static readonly Option<string[]> s_overlays = Several("--overlay", "Corrections to the description, as OpenAPI Overlay files.");
    private static readonly Option<string?> s_docs =
        new("--docs") { Description = "Write a table of the operations, in Markdown, to this file under the output folder." };
    private static readonly Option<bool> s_check =
        new("--check") { Description = "Write nothing; fail with exit code 2 if a file differs." };

    private static readonly Option<string> s_prefix = new("--prefix")
    {
        Description = "What the names of interfaces, clients and JSON contexts begin with, so that several descriptions share a project.",
        DefaultValueFactory = static _ => string.Empty,
    };
    private static readonly Option<bool> s_sharedJson = new("--shared-json")
    {
        Description = "Write one JSON context for all interfaces: less code where they share models. By default each has its own, so that "
            + "an app carries those of the interfaces that it uses.",
    };
    private static readonly Option<int?> s_depth = new("--depth")
    {
        Description = "How many levels of objects in a body or answer get types; what is below is kept as JSON. By default all.",
    };
    private static readonly Option<bool> s_compact = new("--compact")
    {
        Description = "Write all open enums into one file, and converters and unknown kinds into those of their families.",
    };
    private static readonly Option<string[]> s_uses = Several(
        "--uses", "The dll of an assembly that the code will refer to: its public models of the same name and form are not written again.");
    private static readonly Option<bool> s_descriptions = new("--descriptions")
    {
        Description = "Take the description's own prose into the comments. Mind its licence where you publish them.",
    };

    public static Command Create()
    {
        var command = new Command(
            "scaffold",
            "Writes annotated interfaces, models and JSON contexts for the operations of an OpenAPI description: for all of them,\n"
            + "or for those that a selection by scope, tag, operation and path leaves. What no client could send is left out, and named.\n"
            + "Exit codes: 0 done, 1 failed, 2 --check found a difference.")
        {
            s_description, s_output, s_namespace, s_scopes, s_tags, s_operations, s_paths, s_overlays, s_docs, s_prefix,
            s_descriptions, s_uses, s_sharedJson, s_depth, s_compact, s_check,
            ToolOutput.Json,
        };
        s_namespace.Validators.Add(static result =>
        {
            if (!CSharpNames.IsNamespace(result.GetValueOrDefault<string>()))
            {
                result.AddError($"'{result.GetValueOrDefault<string>()}' is no namespace.");
            }
        });
        s_prefix.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<string>() is { Length: > 0 } prefix && !CSharpNames.IsIdentifier(prefix))
            {
                result.AddError($"'{prefix}' is no beginning of a name.");
            }
        });
        s_depth.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1)
            {
                result.AddError("--depth is at least 1.");
            }
        });
        command.SetGuardedAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var output = new ToolOutput(arguments);
        ScaffoldPlan plan = await output.WaitAsync("Reading the description", async _ => Scaffolder.Plan(
            await DescriptionFile.ReadAsync(arguments.GetValue(s_description)!, Console.In, cancellationToken),
            [.. (await Task.WhenAll((arguments.GetValue(s_overlays) ?? [])
                .Select(path => DescriptionFile.ReadAsync(path, Console.In, cancellationToken)))).Select(Overlay.Read)],
            new OperationSelection
            {
                Scopes = arguments.GetValue(s_scopes) ?? [],
                Tags = arguments.GetValue(s_tags) ?? [],
                OperationIds = arguments.GetValue(s_operations) ?? [],
                Paths = [.. (arguments.GetValue(s_paths) ?? []).Select(static pattern => new PathGlob(pattern))],
            },
            arguments.GetValue(s_namespace)!,
            new ScaffoldOptions
            {
                Prefix = arguments.GetValue(s_prefix) ?? string.Empty,
                Uses = arguments.GetValue(s_uses) ?? [],
                WithDescriptions = arguments.GetValue(s_descriptions),
                SharesJson = arguments.GetValue(s_sharedJson),
                Depth = arguments.GetValue(s_depth),
                IsCompact = arguments.GetValue(s_compact),
            }));
        var folder = new OutputFolder(arguments.GetValue(s_output)!);
        IReadOnlyList<ScaffoldedFile> files = ScaffoldWriter.Write(plan, arguments.GetValue(s_docs));
        IReadOnlyList<FileChange> changes = folder.Compare(files);
        bool isCheck = arguments.GetValue(s_check);
        if (isCheck)
        {
            ReportCheck(plan, files, changes, arguments, output);
        }
        else
        {
            Write(folder, files, changes, output, cancellationToken);
            ScaffoldSummary.Write(plan, changes, output);
        }

        bool inOrder = !isCheck || changes.Count == 0;
        output.WriteJson(ScaffoldReport.Of(plan, changes, inOrder), ReportJson.Default.ScaffoldReport);
        return inOrder ? ExitCodes.Success : ExitCodes.Drift;
    }

    private static void Write(
        OutputFolder folder, IReadOnlyList<ScaffoldedFile> files, IReadOnlyList<FileChange> changes, ToolOutput output,
        CancellationToken cancellationToken)
    {
        foreach (FileChange change in changes.Where(static change => change.IsEdited))
        {
            output.WriteLine(
                $"{change.Path} was changed by hand, and is {(change.Text is null ? "removed" : "overwritten")}.", Tone.Warning);
        }

        foreach (FileChange change in changes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            folder.Apply(change);
        }

        folder.Remember(files);
    }

    private static void ReportCheck(
        ScaffoldPlan plan, IReadOnlyList<ScaffoldedFile> files, IReadOnlyList<FileChange> changes, ParseResult arguments, ToolOutput output)
    {
        foreach (FileChange change in changes)
        {
            ToolOutput.WriteError(arguments, $"{change.Path}: would be {change.Kind.ToString().ToLowerInvariant()}");
            if (change.IsEdited)
            {
                output.WriteLine($"{change.Path} was changed by hand.", Tone.Warning);
            }
        }

        if (changes.Count == 0)
        {
            ScaffoldSummary.WriteCurrent(plan, files.Count, output);
        }
    }

    // Given again for each value, so that the description may stand anywhere.
    private static Option<string[]> Several(string name, string description) =>
        new(name) { Description = description + " Can be repeated." };
}
