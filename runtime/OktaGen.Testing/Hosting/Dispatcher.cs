using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace OktaGen.Testing;

/// <summary>
/// Takes a call through the stages that Okta takes it through: container, route, credential, rate limit, media type, operation.
/// </summary>
internal sealed class Dispatcher(IReadOnlyList<OrgModule> modules)
{
    private readonly CatalogueOperations _operations = new(new OperationTable(modules));

    public Answer Answer(Call call)
    {
        try
        {
            return Handle(call);
        }
        catch (RefusedException refused)
        {
            return refused.Answer;
        }
#pragma warning disable CA1031 // A fault of the org itself has to reach the test that met it, not a closed connection.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return OktaErrors.InternalError(fault).Answer;
        }
    }

    private Answer Handle(Call call)
    {
        if (call.Target.IsRefusedByContainer)
        {
            throw OktaErrors.ContainerPage(StatusCodes.Status400BadRequest, "Bad Request");
        }

        if (call.Target.HasEncodedSlash)
        {
            throw OktaErrors.MethodNotAllowed([]);
        }

        Operation operation = _operations.Find(call);
        if (call.Method is "POST" or "PUT" && call.Headers.ContentLength is null && !call.Headers.ContainsKey(HeaderNames.TransferEncoding))
        {
            throw OktaErrors.ContainerPage(StatusCodes.Status411LengthRequired, "Length Required");
        }

        if (operation.Credentials != AcceptedCredentials.None)
        {
            foreach (OrgModule module in modules)
            {
                module.Admit(call, operation);
            }

            if (operation.AnswersJson)
            {
                VerifyAccept(call.Headers.Accept.ToString());
            }
        }

        foreach (OrgModule module in modules)
        {
            module.Tick();
        }

        return operation.Handler(call);
    }

    private static void VerifyAccept(string accept)
    {
        if (accept.Length == 0)
        {
            return;
        }

        MediaTypeHeaderValue json = new("application/json");
        bool acceptable = MediaTypeHeaderValue.TryParseList([accept], out IList<MediaTypeHeaderValue>? types)
            && types.Any(type => json.IsSubsetOf(new MediaTypeHeaderValue(type.MediaType)));
        if (!acceptable)
        {
            throw OktaErrors.MediaTypeNotAcceptable();
        }
    }
}
