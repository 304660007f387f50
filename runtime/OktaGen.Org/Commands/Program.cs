namespace OktaGen.Org.Commands;

/// <summary>Where the process begins. Said as a class, since statements alone would become a public one with ASP.NET Core.</summary>
internal static class Program
{
    private static Task<int> Main(string[] args) => OrgCommand.RunAsync(args);
}
