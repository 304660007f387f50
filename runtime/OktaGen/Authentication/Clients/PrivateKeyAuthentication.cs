namespace OktaGen.Authentication;

/// <summary>By a signed assertion: <c>private_key_jwt</c> (RFC 7523, section 2.2).</summary>
internal sealed class PrivateKeyAuthentication(string clientId, AssertionSigner signer) : ClientAuthentication(clientId)
{
    public override async ValueTask ApplyAsync(
        HttpRequestMessage request, IDictionary<string, string> form, DateTimeOffset now, CancellationToken cancellationToken)
    {
        form["client_assertion_type"] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
        form["client_assertion"] = await ClientAssertion.CreateAsync(
            signer, ClientId, request.RequestUri!.AbsoluteUri, now, cancellationToken)
            .ConfigureAwait(false);
    }

    public override void Dispose()
    {
        signer.Dispose();
        base.Dispose();
    }
}
