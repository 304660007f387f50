using System.Net;
using System.Text;

namespace NativeAot;

/// <summary>Answers a few requests as an org would.</summary>
internal sealed class OrgInMemory : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        (HttpStatusCode status, string body) = (request.Method.Method, request.RequestUri!.AbsolutePath) switch
        {
            ("POST", "/oauth2/v1/token") =>
                (HttpStatusCode.OK, """{"token_type":"Bearer","expires_in":3600,"access_token":"t","scope":"okta.users.manage"}"""),
            ("GET", "/api/v1/users") =>
                (HttpStatusCode.OK,
                    """[{"id":"00u1","status":"ACTIVE","profile":{"login":"ada@example.com"}},"""
                    + """{"id":"00u2","status":"STAGED","profile":{"login":"alan@example.com"}}]"""),
            ("POST", "/api/v1/users") =>
                (HttpStatusCode.OK, """{"id":"00u3","status":"PROVISIONED","profile":{"login":"grace@example.com"}}"""),
            _ =>
                (HttpStatusCode.NotFound,
                    """{"errorCode":"E0000007","errorSummary":"Not found: Resource not found: nobody (User)","""
                    + """ "errorId":"oae1","errorCauses":[]}"""),
        };
        return Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") });
    }
}
