namespace OktaGen.Cli.Descriptions;

/// <summary>How a member of a node holds others.</summary>
internal enum NodeForm
{
    /// <summary>The member is one.</summary>
    One,

    /// <summary>An array of them.</summary>
    List,

    /// <summary>An object of them, by names.</summary>
    Map,
}
