using OktaGen.Authentication;
using OktaGen.Cli.Files;
using OktaGen.Cli.Keys;

namespace OktaGen.Cli.Doctor;

/// <summary>Looks at the private key where it lies: who else can read it, and by which id Okta will look for its other half.</summary>
internal static class KeyExamination
{
    /// <returns>The key; null where there is none, or it could not be read, which the options' faults say.</returns>
    public static ExaminedKey? Run(OktaOptions options, Findings findings)
    {
        string? file = string.IsNullOrWhiteSpace(options.PrivateKeyFile) ? null : options.PrivateKeyFile;
        if (file is not null && File.Exists(file) && PrivateFile.IsOpenToOthers(file))
        {
            findings.Warn("key", $"Others than the owner can read or write {file}.", $"chmod 600 {file}");
        }

        if (file is null && string.IsNullOrWhiteSpace(options.PrivateKey))
        {
            return null;
        }

        try
        {
            using KeyPair key = KeyPair.Read(file is null ? options.PrivateKey! : KeyFile.Read(file), options.PrivateKeyPassphrase);
            Judge(key, options, findings);
            return new ExaminedKey(key.ToPublicJwk(), string.IsNullOrWhiteSpace(options.PrivateKeyId)
                ? key.BringsKeyId ? key.KeyId
                : null
                : options.PrivateKeyId.Trim());
        }
        catch (PrivateKeyFormatException)
        {
            return null;
        }
    }

    private static void Judge(KeyPair key, OktaOptions options, Findings findings)
    {
        bool isNamed = !string.IsNullOrWhiteSpace(options.PrivateKeyId);
        if (!key.BringsKeyId && !isNamed)
        {
            findings.Warn("key", $"{key.Kind}; no key id is sent, which Okta needs as soon as the app has a second key.",
                "Set PrivateKeyId to the id (kid) that the app's page shows.");
        }
        else if (key.BringsKeyId && isNamed)
        {
            findings.Warn("key", $"{key.Kind}; PrivateKeyId is set, and goes before the id that the key brings along.",
                "Remove PrivateKeyId, so that the key can be rotated in place.");
        }
        else
        {
            findings.Ok("key", $"{key.Kind}, {key.Algorithm}, id {(isNamed ? options.PrivateKeyId : key.KeyId)}");
        }
    }
}
