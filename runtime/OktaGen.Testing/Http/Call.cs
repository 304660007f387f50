using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Testing;

/// <summary>One request on its way through the org.</summary>
internal sealed class Call(OrgState org, string method, RequestTarget target, IHeaderDictionary headers, byte[] content)
{
    private JsonObject? _body;

    public OrgState Org { get; } = org;

    public string Method { get; } = method;

    public RequestTarget Target { get; } = target;

    public QueryValues Query => Target.Query;

    public IHeaderDictionary Headers { get; } = headers;

    public byte[] Content { get; } = content;

    /// <summary>Who calls; set once the credential is verified.</summary>
    public Caller Caller { get; set; } = Caller.Anonymous;

    public string RequestId { get; } = Ids.Text(27);

    /// <summary>Whether no source tells if the caller's admin roles suffice, so that it was let in.</summary>
    public bool IsRoleUnknown { get; set; }

    /// <summary>Which entries of a listing the caller's admin roles reach; all, unless the roles limit it.</summary>
    public Func<ResourceKind, string, bool> Reaches { get; set; } = static (_, _) => true;

    /// <summary>How it stands with the rate limits, once it was counted.</summary>
    public RateLimitState? RateLimit { get; set; }

    public IReadOnlyList<KeyValuePair<string, string>> RateLimitHeaders { get; set; } = [];

    /// <summary>The org's time when it was answered.</summary>
    public DateTimeOffset Answered { get; set; }

    /// <summary>The path values by their names in the route.</summary>
    public IReadOnlyDictionary<string, string> PathValues { get; set; } = new Dictionary<string, string>();

    /// <summary>The JSON body. Verified the first time it is asked for.</summary>
    public JsonObject Body => _body ??= JsonBody.Read(this);
}
