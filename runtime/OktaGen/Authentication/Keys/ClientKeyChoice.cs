using Microsoft.Extensions.Logging;

namespace OktaGen.Authentication;

/// <summary>By what the app signs: the one of the options' four key properties that is set.</summary>
internal static class ClientKeyChoice
{
    /// <summary>
    /// What is wrong with a key that can be looked at now. One that must be fetched first is looked at by the first call.
    /// </summary>
    public static void Check(OktaOptions options, ICollection<string> faults)
    {
        if (options.ClientAssertionSigner is { } signer)
        {
            if (!SignatureAlgorithm.IsKnown(signer.Algorithm))
            {
                faults.Add("OktaOptions.ClientAssertionSigner signs by an algorithm that Okta does not take. Use RS256, RS384, RS512, "
                    + "ES256, ES384 or ES512.");
            }
        }
        else if (!string.IsNullOrWhiteSpace(options.PrivateKeyFile))
        {
            Check(nameof(OktaOptions.PrivateKeyFile), () =>
                Loader(options)(KeyFile.Read(options.PrivateKeyFile, options.ContentRoot)), faults);
        }
        else if (!string.IsNullOrWhiteSpace(options.PrivateKey))
        {
            Check(nameof(OktaOptions.PrivateKey), () => Loader(options)(options.PrivateKey), faults);
        }
    }

    /// <param name="validatedOptions">Options that are without faults; read here, not later.</param>
    /// <param name="logger">Hears of keys that change.</param>
    public static AssertionSigner Create(OktaOptions validatedOptions, ILogger logger)
    {
        if (validatedOptions.ClientAssertionSigner is { } signer)
        {
            return new RemoteSigner(signer, validatedOptions.PrivateKeyId);
        }

        if (validatedOptions.PrivateKeyProvider is { } provider)
        {
            return Rotating(nameof(OktaOptions.PrivateKeyProvider), provider);
        }

        (string? path, string? folder) = (validatedOptions.PrivateKeyFile, validatedOptions.ContentRoot);
        return string.IsNullOrWhiteSpace(path)
            ? Loader(validatedOptions)(validatedOptions.PrivateKey!)
            : Rotating(nameof(OktaOptions.PrivateKeyFile), _ => new ValueTask<string>(KeyFile.Read(path, folder)));

        RotatingKey Rotating(string name, Func<CancellationToken, ValueTask<string>> read) =>
            new(validatedOptions.Names.Annotate($"{nameof(OktaOptions)}.{name}", validatedOptions), read, Loader(validatedOptions), logger);
    }

    private static Func<string, ClientSigningKey> Loader(OktaOptions options)
    {
        (string? keyId, string? algorithm, string? passphrase) = (
            options.PrivateKeyId, options.PrivateKeyAlgorithm, options.PrivateKeyPassphrase);
        return text => ClientSigningKey.Load(text, keyId, algorithm, passphrase);
    }

    private static void Check(string name, Func<ClientSigningKey> load, ICollection<string> faults)
    {
        try
        {
            load().Dispose();
        }
        catch (PrivateKeyFormatException exception)
        {
            faults.Add($"{nameof(OktaOptions)}.{name} {exception.Message}");
        }
    }
}
