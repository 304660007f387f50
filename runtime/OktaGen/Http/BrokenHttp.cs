namespace OktaGen.Http;

/// <summary>An answer that breaks the rules of HTTP. The platform's exception quotes it, and what is quoted may be our own request.</summary>
internal static class BrokenHttp
{
    public static bool IsQuotedBy(Exception? exception) => exception switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse } => true,
        HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse } => true,
        HttpRequestException or IOException => IsQuotedBy(exception.InnerException),
        _ => false,
    };
}
