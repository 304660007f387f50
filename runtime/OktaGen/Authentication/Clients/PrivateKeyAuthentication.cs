namespace OktaGen.Authentication;

/// <summary>By a signed assertion: <c>private_key_jwt</c> (RFC 7523, section 2.2).</summary>
internal sealed class PrivateKeyAuthentication(string clientId, ClientSigningKey key) : ClientAuthentication(clientId)
{
    public override ValueTask ApplyAsync(
        HttpRequestMessage request, IDictionary<string, string> form, DateTimeOffset now, CancellationToken cancellationToken)
    {
        form["client_assertion_type"] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
        form["client_assertion"] = ClientAssertion.Create(key, ClientId, request.RequestUri!.AbsoluteUri, now);
        return ValueTask.CompletedTask;
    }

    public override void Dispose()
    {
        key.Dispose();
        base.Dispose();
    }
}
