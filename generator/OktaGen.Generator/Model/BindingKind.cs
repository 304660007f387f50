namespace OktaGen.Generator.Model;

/// <summary>What a value becomes in the request, in the order in which they are put there.</summary>
internal enum BindingKind
{
    Path,
    Query,
    QueryCollection,
    JsonBody,
    RawBody,
    FileBody,
    ConstantHeader,
    Header,
    CallOptions,
    Cursor,
}
