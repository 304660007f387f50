using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace OktaGen.Testing;

/// <summary>Okta's error object, by error code.</summary>
internal static class OktaErrors
{
    public static RefusedException Validation(string subject, params string[] causes) =>
        Refuse(400, "E0000001", $"Api validation failed: {subject}", causes);

    /// <summary>No error of Okta's: the test org is called by a name that is not this machine's.</summary>
    public static RefusedException ForeignHost(string url) => Refuse(
        StatusCodes.Status421MisdirectedRequest,
        "E0000001",
        "Api validation failed: Host",
        $"Host: must be a name or an address of this machine itself, as in {url}. The test org answers under no other, so that no web "
            + $"page can read it "
            + "by DNS rebinding.");

    public static RefusedException MalformedBody() => Refuse(400, "E0000003", "The request body was not well-formed.");

    public static RefusedException InvalidSession() => Refuse(403, "E0000005", "Invalid session");

    public static RefusedException PermissionMissing() =>
        Refuse(403, "E0000006", "You do not have permission to perform the requested action");

    public static RefusedException ResourceNotFound(string id, string kind) =>
        Refuse(404, "E0000007", $"Not found: Resource not found: {id} ({kind})");

    public static RefusedException PathNotFound() => Refuse(404, "E0000008", "The requested path was not found");

    /// <summary>A fault of the test org: the causes say which.</summary>
    public static RefusedException InternalError(Exception fault) => Refuse(500, "E0000009", "Internal Server Error", fault.ToString());

    public static RefusedException InvalidApiToken() => Refuse(401, "E0000011", "Invalid token provided");

    public static RefusedException AlreadyActive() => Refuse(403, "E0000016", "Activation failed because the user is already active");

    public static RefusedException MediaTypeMissing() =>
        Refuse(400, "E0000018", "Bad request.  Accept and/or Content-Type headers are likely not set.");

    public static RefusedException MediaTypeNotAcceptable() =>
        Refuse(400, "E0000019", "Bad request.  Accept and/or Content-Type headers likely do not match supported values.");

    public static RefusedException MediaTypeNotSupported() =>
        Refuse(400, "E0000021", "Bad request.  Accept and/or Content-Type headers likely do not match supported values.");

    public static RefusedException MethodNotAllowed(IEnumerable<string> allowed)
    {
        RefusedException refusal = Refuse(405, "E0000022", "The endpoint does not support the provided HTTP method");
        refusal.Answer.With("Allow", string.Join(", ", allowed));
        return refusal;
    }

    public static RefusedException MissingParameter() => Refuse(400, "E0000028", "The request is missing a required parameter.");

    public static RefusedException InvalidPaging() => Refuse(400, "E0000029", "Invalid paging request.");

    public static RefusedException InvalidSearch(string cause) => Refuse(400, "E0000031", "Invalid search criteria.", cause);

    public static RefusedException UnlockNotAllowed() => Refuse(403, "E0000032", "Unlock is not allowed for this user.");

    public static RefusedException SearchWithFilter() =>
        Refuse(400, "E0000033", "Bad request. Can't specify a search query and filter in the same request.");

    public static RefusedException WrongStatus() => Refuse(403, "E0000038", "This operation is not allowed in the user's current status.");

    public static RefusedException DeleteActiveApp() =>
        Refuse(403, "E0000056", "Delete application forbidden.", "The application must be deactivated first.");

    public static RefusedException RoleAlreadyAssigned() => Refuse(409, "E0000090", "The role specified is already assigned to the user.");

    /// <summary>A version that the API wants to be asked for in <c>Accept</c> is missing.</summary>
    public static RefusedException NotAcceptable() => Refuse(406, "E0000149", "The HTTP request is not acceptable");

    /// <summary>Okta has the operation, and the test org does not carry it out.</summary>
    public static RefusedException NotImplemented(string operation, string id) => Refuse(
        501,
        "E0000060",
        "Unsupported operation.",
        $"The test org does not carry out {operation} ({id}). Have it answer: org.Map(\"{operation}\", \"{{}}\"), with JSON, a file or a "
            + "delegate.");

    public static RefusedException InvalidPassCode() =>
        Refuse(403, "E0000068", "Invalid Passcode/Answer", "Your passcode doesn't match our records. Please try again.");

    public static RefusedException InvalidFilter(string cause) => Refuse(400, "E0000053", "Invalid filter or time range.", cause);

    public static RefusedException EntityTagMismatch() =>
        Refuse(412, "E0000231", "The entity tag of the request does not match the current state of the resource.");

    /// <summary>A page of the container in front of the API: no JSON at all.</summary>
    public static RefusedException ContainerPage(int status, string title) => new(new Answer
    {
        Status = status,
        Html = $"<!doctype html><html lang=\"en\"><head><title>HTTP Status {status} – {title}</title></head><body><h1>HTTP Status "
            + $"{status} – {title}</h1></body></html>",
    });

    /// <summary>A page of a proxy, which knows nothing of Okta.</summary>
    public static Answer ProxyPage(int status) => new()
    {
        Status = status,
        IsByProxy = true,
        Html = $"<!doctype html><html lang=\"en\"><head><title>{status}</title></head><body><h1>{status}</h1><hr>proxy</body></html>",
    };

    public static JsonObject Body(string code, string summary, params string[] causes) => new()
    {
        ["errorCode"] = code,
        ["errorSummary"] = summary,
        ["errorLink"] = code,
        ["errorId"] = "oae" + Ids.Text(22),
        ["errorCauses"] = new JsonArray([.. causes.Select(cause => new JsonObject { ["errorSummary"] = cause })]),
    };

    public static RefusedException Refuse(int status, string code, string summary, params string[] causes) =>
        new(new Answer { Status = status, Body = Body(code, summary, causes) });
}
