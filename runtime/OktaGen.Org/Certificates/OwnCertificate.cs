using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace OktaGen.Org.Certificates;

/// <summary>A certificate for this machine alone, which signs itself: whoever is to trust it is given it.</summary>
internal static class OwnCertificate
{
    private static readonly TimeSpan s_life = TimeSpan.FromDays(365);

    /// <summary>The one that there is while it is good, or a new one.</summary>
    /// <returns>Certificate and key (PKCS#12).</returns>
    public static byte[] Keep(byte[]? exported, DateTimeOffset now)
    {
        if (exported is null)
        {
            return Create(now);
        }

        using X509Certificate2 kept = Load(exported);
        return kept.NotAfter.ToUniversalTime() > now.UtcDateTime ? exported : Create(now);
    }

    public static X509Certificate2 Load(byte[] exported) => X509CertificateLoader.LoadPkcs12(exported, password: null);

    private static byte[] Create(DateTimeOffset now)
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        CertificateRequest request = new("CN=localhost, O=oktagen-org", key, HashAlgorithmName.SHA256);
        SubjectAlternativeNameBuilder names = new();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        names.AddIpAddress(IPAddress.IPv6Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));
        using X509Certificate2 certificate = request.CreateSelfSigned(now.AddDays(-1), now + s_life);
        return certificate.Export(X509ContentType.Pkcs12);
    }
}
