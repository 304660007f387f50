using System.CommandLine;

namespace OktaGen.Cli.Tests.Support;

/// <summary>Runs the tool in this process.</summary>
internal static class Tool
{
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int exitCode = await OktaGenCommand.Create().Parse(arguments).InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
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
