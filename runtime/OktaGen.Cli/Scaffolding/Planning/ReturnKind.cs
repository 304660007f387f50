namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>What a method makes of an answer.</summary>
internal enum ReturnKind
{
    /// <summary>Nothing: that it came is all.</summary>
    Nothing,

    /// <summary>A value that is read from its JSON.</summary>
    Value,

    /// <summary>That value with status and headers.</summary>
    Response,

    /// <summary>Items, page by page.</summary>
    Pages,

    /// <summary>Its text as it is.</summary>
    Text,

    /// <summary>Its bytes as they are.</summary>
    Bytes,
}
