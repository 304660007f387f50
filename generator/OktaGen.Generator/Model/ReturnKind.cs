namespace OktaGen.Generator.Model;

/// <summary>What an endpoint returns.</summary>
internal enum ReturnKind
{
    Nothing,
    Json,
    Response,
    JsonResponse,
    Page,
    Pages,
    String,
    Bytes,
    Stream,
    Message,
}
