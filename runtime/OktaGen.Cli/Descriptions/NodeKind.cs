namespace OktaGen.Cli.Descriptions;

/// <summary>What a node of a description is, as far as a client depends on it.</summary>
internal enum NodeKind
{
    Document,
    Components,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Header,
    MediaType,
    Schema,
}
