using Spectre.Console;

namespace OktaGen.Cli.Terminal;

/// <summary>What the commands take from their surroundings. Tests bring surroundings of their own.</summary>
internal sealed class ToolHost
{
    public TimeProvider Time { get; init; } = TimeProvider.System;

    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>Makes what sends the requests to Okta; null for sockets.</summary>
    public Func<HttpMessageHandler>? CreateHandler { get; init; }

    /// <summary>Where a person can be asked; null where nobody sits.</summary>
    public IAnsiConsole? Person { get; init; } = Console.IsInputRedirected || Console.IsErrorRedirected
        ? null
        : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
}
