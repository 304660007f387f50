namespace OktaGen.Cli.Tests.Explain;

/// <summary>Texts as people paste them, and what is to be found in each, in order.</summary>
public static class PastedTexts
{
    public static TheoryData<string, string[]> All { get; } = new()
    {
        // The body, as it came, indented, in quotes, escaped, cut off, in German and in typographic quotation marks.
        { """{"errorCode":"E0000006","errorSummary":"You do not have permission to perform the requested action","errorLink":"E0000006","errorId":"oae1","errorCauses":[]}""", ["E0000006"] },
        { "{\n  \"errorCode\": \"E0000005\",\n  \"errorSummary\": \"Invalid session\",\n  \"errorLink\": \"E0000005\",\n  \"errorId\": "
            + "\"oae1\",\n  \"errorCauses\": []\n}", ["E0000005"] },
        { "'{\"errorCode\":\"E0000006\"}'", ["E0000006"] },
        { """"{\"errorCode\":\"E0000006\",\"errorSummary\":\"You do not have permission\\nto perform\"}"""", ["E0000006"] },
        { """{"errorCode":"E0000006","errorSumm""", ["E0000006"] },
        { "{\u201CerrorCode\u201D: \u201EE0000006\u201F,\u00A0\u201CerrorSummary\u201D:\u201C\u2026\u201D}", ["E0000006"] },
        { "{&quot;errorCode&quot;:&quot;E0000006&quot;}", ["E0000006"] },

        // The header, with its name, folded, without quotation marks, by DPoP, as a JSON string, and as a dictionary of a debugger.
        { """WWW-Authenticate: Bearer authorization_uri="https://contoso.okta.com/oauth2/v1/authorize", realm="https://contoso.okta.com", scope="okta.groups.read", error="insufficient_scope", error_description="The access token provided does not contain the required scopes.", resource="/api/v1/groups" """, ["insufficient_scope", "GET /api/v1/groups", "POST /api/v1/groups", "okta.groups.read"] },
        { "www-authenticate: Bearer authorization_uri=\"https://contoso.okta.com/oauth2/v1/authorize\",\r\n    "
            + "realm=\"https://contoso.okta.com\",\r\n    scope=\"okta.users.read.self\",\r\n    error=\"insufficient_scope\",\r\n    "
            + "resource=\"/api/v1/logs\"", ["insufficient_scope", "GET /api/v1/logs", "okta.users.read.self"] },
        { "Bearer error=insufficient_scope, scope=okta.logs.read, resource=/api/v1/logs", [
            "insufficient_scope", "GET /api/v1/logs", "okta.logs.read"] },
        { """DPoP algs="RS256 RS384 ES256", authorization_uri="https://contoso.okta.com/oauth2/v1/authorize", realm="https://contoso.okta.com", scope="okta.apps.read okta.groups.read", error="insufficient_scope", resource="/api/v1/apps/0oa1/group-push/mappings/gPm1" """, ["insufficient_scope", "DELETE /api/v1/apps/{appId}/group-push/mappings/{mappingId}", "GET /api/v1/apps/{appId}/group-push/mappings/{mappingId}", "PATCH /api/v1/apps/{appId}/group-push/mappings/{mappingId}", "okta.apps.read", "okta.groups.read"] },
        { "\"Bearer realm=\\\"https://contoso.okta.com\\\", error=\\\"insufficient_scope\\\", resource=\\\"\\/api\\/v1\\/logs\\\"\"", [
            "insufficient_scope", "GET /api/v1/logs"] },
        { "[\"WWW-Authenticate\"] = {[Bearer error='invalid_token', error_description='The token has expired.']}", ["invalid_token"] },

        // Whole answers, calls and lines of logs.
        { "HTTP/1.1 403 Forbidden\nContent-Length: 0\nWWW-Authenticate: Bearer error=\"insufficient_scope\", "
            + "resource=\"/governance/api/v1/campaigns/icizi\"\n",
            ["insufficient_scope", "DELETE /governance/api/v1/campaigns/{campaignId}", "GET /governance/api/v1/campaigns/{campaignId}"] },
        { "$ curl -X POST -H 'Accept: application/json' "
            + "https://contoso.okta.com/api/v1/users/00u1/lifecycle/suspend\n{\"errorCode\":\"E0000006\"}", [
            "E0000006", "POST /api/v1/users/{id}/lifecycle/suspend"] },
        { "2026-11-30T18:00:00Z warn: GET https://contoso.okta.com/api/v1/groups/00g1/users?limit=200 responded 403 E0000006 in 12 ms", [
            "E0000006", "GET /api/v1/groups/{groupId}/users"] },
        { "OktaGen.OktaApiException: 403 E0000005: Invalid session (PUT /api/v1/apps/0oa1)\n   at OktaGen.OktaCall.SendAsync() in "
            + "/src/OktaGen/OktaCall.cs:line 12", ["E0000005", "PUT /api/v1/apps/{appId}"] },
        { """{"method":"DELETE","path":"/api/v1/users/00u1","status":403,"body":"{\"errorCode\":\"E0000006\"}"}""", [
            "E0000006", "DELETE /api/v1/users/{id}"] },

        // Routes and verbs as scripts, documents and chats have them.
        { "contoso.okta.com/api/v1/logs says E0000006", ["E0000006", "GET /api/v1/logs"] },
        { "`DELETE /api/v1/users/00u1`: E0000006", ["E0000006", "DELETE /api/v1/users/{id}"] },
        { "$ curl -s -X post \"$ORG/api/v1/users/00u1/lifecycle/suspend\"\n{errorCode: E0000006}",
            ["E0000006", "POST /api/v1/users/{id}/lifecycle/suspend"] },
        { "{errorCode: E0000006, request: {method: delete, path: /api/v1/users/00u1}}", ["E0000006", "DELETE /api/v1/users/{id}"] },
        { "await axios.delete(`https://contoso.okta.com/api/v1/users/${id}`); // E0000006", ["E0000006", "DELETE /api/v1/users/{id}"] },
        { "Invoke-RestMethod -Method Delete -Uri https://contoso.okta.com/api/v1/users/00u1 : E0000006",
            ["E0000006", "DELETE /api/v1/users/{id}"] },
        { "| GET {{url}}/api/v1/users/{{userId}} | E0000006 |", ["E0000006", "GET /api/v1/users/{id}"] },
        { "GET /api/v1/users/<userId>; E0000006", ["E0000006", "GET /api/v1/users/{id}"] },
        { "PUT https://contoso.okta.com//api/v1/groups/00g1/users/00u1! E0000006",
            ["E0000006", "PUT /api/v1/groups/{groupId}/users/{userId}"] },
        { "> < HTTP/2 403\n> < www-authenticate: Bearer scope=\"okta.logs.read\", error=\"insufficient_scope\"\n> < ",
            ["insufficient_scope", "okta.logs.read"] },

        { "POST or PUT? See https://contoso.okta.com/api/v1/agentPools#top E0000006", ["E0000006", "GET /api/v1/agentPools"] },

        // The token endpoint.
        { "grant_type=client_credentials&scope=okta.logs.read%20okta.users.read+okta.groups.read\n{\"error\":\"consent_required\"}",
            ["consent_required", "okta.logs.read", "okta.users.read", "okta.groups.read"] },
        { "{\"error\":\"consent_required\",\"error_description\":\"You are not allowed any of the requested scopes.\"}",
            ["consent_required"] },
        { "400 Bad Request: {error: invalid_dpop_proof, error_description: The DPoP proof JWT header is missing.}",
            ["invalid_dpop_proof"] },
        { "{\"errorCode\":\"invalid_client\",\"errorSummary\":\"Invalid value for 'client_id' "
            + "parameter.\",\"errorLink\":\"invalid_client\",\"errorId\":\"oae1\",\"errorCauses\":[]}", ["invalid_client"] },
        { "403 Forbidden\r\n{\r\n\t\"error\" : \"access_denied\"\r\n}", ["access_denied"] },

        // What somebody asks in words.
        { "Why do I get E0000006 although okta.users.manage is granted?", ["E0000006", "okta.users.manage"] },
        { "see https://contoso.okta.com/api/v1/logs.", ["GET /api/v1/logs"] },
    };
}
