using System.CommandLine;
using OktaGen.Cli.Commands;
using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Tests.Support;

/// <summary>Runs the tool in this process.</summary>
internal static class Tool
{
    public static Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments) =>
        RunAsync(new ToolHost { Variable = static _ => null, Person = null }, arguments);

    /// <summary>Runs it in surroundings of the test's own.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(ToolHost host, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int exitCode = await OktaGenCommand.Create(host).Parse(arguments).InvokeAsync(
            new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        return (exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Runs it with a standard input. That is the process's, so only one test at a time may do it.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(TextReader input, params string[] arguments)
    {
        TextReader before = Console.In;
        Console.SetIn(input);
        try
        {
            return await RunAsync(arguments);
        }
        finally
        {
            Console.SetIn(before);
        }
    }
}
