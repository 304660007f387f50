using System.Text.Json.Nodes;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Testing;

/// <summary>A user, group or app that a call is about.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Id">Its id.</param>
internal readonly record struct CallTarget(ResourceKind Kind, string Id)
{
    // What stands in bodies: the user who gets an app, and the groups of a new user.
    private const string AppUsers = "POST /api/v1/apps/{appId}/users";
    private const string NewUser = "POST /api/v1/users";

    /// <summary>What a call names.</summary>
    /// <param name="call">The call.</param>
    /// <param name="route">The route of its operation, as the catalogue has it.</param>
    public static IReadOnlyList<CallTarget> Find(Call call, string route)
    {
        List<CallTarget> found = [];
        string[] segments = route[1..].Split('/');
        for (int i = 1; i < segments.Length; i++)
        {
            if (segments[i][0] == '{' && ResourceKinds.Find(segments[i - 1]) is { } kind)
            {
                string id = call.Target.Segments[i];
                found.Add(new CallTarget(kind, kind == ResourceKind.Users ? call.Org.Users.Find(id)?.Id ?? id : id));
            }
        }

        switch (call.Method + " " + route)
        {
            case AppUsers when JsonBody.Text(call.Body, "id") is { } user:
                found.Add(new CallTarget(ResourceKind.Users, user));
                break;
            case NewUser when call.Body["groupIds"] is JsonArray:
                found.AddRange(RoleBody.Texts(call.Body, "groupIds")!.Select(static id => new CallTarget(ResourceKind.Groups, id)));
                break;
        }

        return found;
    }
}
