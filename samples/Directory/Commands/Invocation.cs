using System.CommandLine;
using OktaDirectory.Orgs;
using OktaDirectory.Output;
using OktaGen;

namespace OktaDirectory.Commands;

/// <summary>One run of a command: what it was given, and what it works with.</summary>
internal sealed class Invocation(ParseResult arguments, OktaConnection okta, DirectoryHost host, Terminal terminal)
{
    public OktaConnection Okta { get; } = okta;

    public DirectoryHost Host { get; } = host;

    public Terminal Terminal { get; } = terminal;

    public T? Get<T>(Option<T> option) => arguments.GetValue(option);

    public T Get<T>(Argument<T> argument) => arguments.GetValue(argument)!;

    public bool IsGiven(Option option) => arguments.GetResult(option) is { Implicit: false };
}
