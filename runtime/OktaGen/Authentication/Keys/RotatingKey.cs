using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;

namespace OktaGen.Authentication;

/// <summary>
/// Signs by the key that a file or a vault holds now: it is read for each token request, so that a rotated key is taken up. While
/// it cannot be read, or is half written, the key before it stays in use.
/// </summary>
/// <param name="source">The property that names the source.</param>
/// <param name="read">Reads the key's text.</param>
/// <param name="load">Makes a key of it.</param>
/// <param name="logger">Hears of new keys, and of those that were not taken up.</param>
internal sealed class RotatingKey(
    string source, Func<CancellationToken, ValueTask<string>> read, Func<string, ClientSigningKey> load, ILogger logger) : AssertionSigner
{
    private readonly object _gate = new();
    private ClientSigningKey? _key;
    private byte[]? _digest;
    private bool _disposed;

    public override async ValueTask<string> SignAsync(IDictionary<string, object> claims, CancellationToken cancellationToken)
    {
        string? text = null;
        Exception? fault = null;
        try
        {
            text = await read(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            fault = exception;
        }

        // Held while signing, so that no key is disposed of under a signature.
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            fault ??= TryReplace(text);
            if (_key is null)
            {
                throw Failure(fault!);
            }

            if (fault is not null)
            {
                logger.KeyNotReplaced(Describe(fault), fault);
            }

            return _key.Sign(claims);
        }
    }

    public override void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            _key?.Dispose();
        }

        base.Dispose();
    }

    // Null where the key is the right one now.
    private PrivateKeyFormatException? TryReplace(string? text)
    {
        byte[] digest = SHA256.HashData(Encoding.UTF8.GetBytes(text ?? ""));
        if (_digest.AsSpan().SequenceEqual(digest))
        {
            return null;
        }

        ClientSigningKey key;
        try
        {
            key = load(text ?? "");
        }
        catch (PrivateKeyFormatException exception)
        {
            return exception;
        }

        if (_key is not null)
        {
            logger.KeyReplaced(source, key.KeyId);
            _key.Dispose();
        }

        _key = key;
        _digest = digest;
        return null;
    }

    private OktaAuthenticationException Failure(Exception fault) =>
        new(Describe(fault), fault is PrivateKeyFormatException ? null : fault);

    private string Describe(Exception fault) => fault is PrivateKeyFormatException
        ? $"{source} {fault.Message}"
        : $"{source} failed: {TransportFault.DescribeForeign(fault)}";
}
