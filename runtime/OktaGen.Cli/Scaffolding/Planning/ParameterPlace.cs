namespace OktaGen.Cli.Scaffolding.Planning;

/// <summary>A part of a request that a parameter fills.</summary>
internal enum ParameterPlace
{
    Path,
    Query,
    Header,
    Body,
}
