namespace OktaGen.Cli.Explain;

/// <summary>Methods that can be asked about by name, such as those of a built assembly.</summary>
internal interface IMethodSource
{
    /// <summary>What is known of the methods of a name; empty for nothing.</summary>
    /// <param name="name">The method, mostly with its type before it, such as <c>IDirectory.GetUserAsync</c>.</param>
    IEnumerable<Explanation> Find(string name);
}
