using System.Net;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;

namespace OktaGen.Testing.Tests;

/// <summary>Every operation of every API of Okta's at the org's gate.</summary>
public sealed class WholeApiTests : OrgTest
{
    private static IReadOnlyList<Operation> All => OperationCatalogue.Default.Operations;

    protected override OktaTestOrgOptions Options => new() { TimeProvider = Clock };

    protected override Task ArrangeAsync()
    {
        Org.Users.Add("ann@example.com", "Ann", "Able");
        return Task.CompletedTask;
    }

    [Fact]
    public async Task No_operation_is_answered_by_a_missing_path_or_method()
    {
        using RawClient client = Org.ByApiToken();

        foreach (Operation operation in All)
        {
            Reply reply = await SendAsync(client, operation);
            Assert.False(reply.Text.Contains("E0000008", StringComparison.Ordinal)
                || reply.Text.Contains("E0000022", StringComparison.Ordinal), $"{operation}: {reply.Status} {reply.Text}");
        }
    }

    [Fact]
    public async Task A_token_without_the_scope_is_refused_by_every_operation_that_needs_one()
    {
        foreach (Operation operation in All.Where(static operation => !operation.Scopes.IsEmpty))
        {
            string[] held = [.. operation.Scopes.Skip(1), "okta.contoso.manage", .. operation.Scopes.Where(static scope =>
                scope.EndsWith(".manage", StringComparison.Ordinal)).Select(static scope => scope[..^"manage".Length] + "read")];
            using RawClient client = await ByUserTokenAsync(held.Except([operation.Scopes[0]]));

            Reply reply = await SendAsync(client, operation);

            Assert.True(reply.Status == HttpStatusCode.Forbidden, $"{operation}: {reply.Status}");
            Assert.Contains("insufficient_scope", Assert.Single(reply.Header("WWW-Authenticate")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_credential_of_the_wrong_kind_is_refused_by_every_operation_that_does_not_take_it()
    {
        using RawClient apiToken = Org.ByApiToken();
        foreach (Operation operation in All.Where(static operation => operation.Credentials != CredentialKinds.None))
        {
            foreach (CredentialKinds kind in CredentialNames.Split(CredentialKinds.Any & ~operation.Credentials))
            {
                using RawClient? other = kind switch
                {
                    CredentialKinds.OAuth => await Org.ByOAuthAsync([OktaScopes.UsersRead, .. operation.Scopes]),
                    CredentialKinds.UserToken => await ByUserTokenAsync(operation.Scopes),
                    _ => null,
                };

                Reply reply = await SendAsync(other ?? apiToken, operation);

                Assert.True(reply.Status == HttpStatusCode.Forbidden
                    && reply.ErrorCode == "E0000005", $"{operation} by {kind}: {reply.Status} {reply.Text}");
            }
        }
    }

    [Fact]
    public async Task The_right_credential_with_the_right_scopes_reaches_what_was_mapped_for_every_operation()
    {
        using RawClient apiToken = Org.ByApiToken();
        foreach (Operation operation in All)
        {
            Org.Map(operation.ToString(), """{"is":"mapped"}""");
            using RawClient? byUser = operation.Credentials.HasFlag(CredentialKinds.UserToken)
                ? await ByUserTokenAsync(operation.Scopes)
                : null;

            Reply reply = await SendAsync(byUser ?? apiToken, operation);

            Assert.True(
                (reply.Status, reply.Text) == (HttpStatusCode.OK, """{"is":"mapped"}"""), $"{operation}: {reply.Status} {reply.Text}");
        }
    }

    private async Task<RawClient> ByUserTokenAsync(IEnumerable<string> scopes) =>
        new(Org, "Bearer " + await Org.CreateUserToken("ann@example.com", [.. scopes]).AccessTokenProvider!(default));

    private async Task<Reply> SendAsync(RawClient client, Operation operation)
    {
        // A new window of the rate limits for each call.
        Clock.Advance(TimeSpan.FromMinutes(2));
        string path = string.Join(
            '/', operation.Path.Split('/').Select(static segment => segment.Contains('{', StringComparison.Ordinal) ? "x1" : segment));
        HttpContent? content = operation.Method is "POST" or "PUT" or "PATCH" ? new StringContent("{}", null, "application/json") : null;
        return await client.SendAsync(operation.Method, path, content, operation.Accept is { } accept ? [("Accept", accept)] : []);
    }
}
