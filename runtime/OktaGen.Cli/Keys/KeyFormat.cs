namespace OktaGen.Cli.Keys;

/// <summary>How a private key is written.</summary>
internal enum KeyFormat
{
    /// <summary>
    /// A JSON Web Key (RFC 7517). It brings its key id along, so that the file can be replaced by another key's while the app runs.
    /// </summary>
    Jwk,

    /// <summary>PEM text of PKCS#8 (RFC 7468), which knows no key id.</summary>
    Pem,
}
