using OktaGen.Messages;

namespace OktaGen.Pipeline;

/// <summary>What was packed cannot be unpacked.</summary>
internal static class DamagedBody
{
    public static OktaFormatException Describe(Exception exception, OktaRequestMessage request, HttpResponseMessage? response) =>
        new($"{request.Endpoint.Name} answered with a damaged body: {exception.Message}", exception)
        {
            Endpoint = request.Endpoint.Name,
            StatusCode = response?.StatusCode,
            RequestId = response is null ? null : OktaHeaders.FindRequestId(response.Headers, request.Credential),
        };
}
