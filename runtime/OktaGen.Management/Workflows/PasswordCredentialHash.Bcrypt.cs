using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OktaGen.Management;

public sealed partial class PasswordCredentialHash
{
    private const int SaltLength = 22;
    private const int ValueLength = 31;
    private const int MaxWorkFactor = 20;

    private static readonly SearchValues<char> s_radix64 =
        SearchValues.Create("./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    private static readonly string[] s_marks = ["{bcrypt}", "{CRYPT}", "bcrypt$"];

    /// <summary>
    /// Takes a bcrypt hash apart as other systems store it, <c>$2a$10$&lt;salt&gt;&lt;hash&gt;</c>, for a user that is created with it. The
    /// versions <c>2a</c>, <c>2b</c> and <c>2y</c> are the same.
    /// </summary>
    /// <param name="text">The stored text, also behind a mark such as <c>{bcrypt}</c>. A secret.</param>
    /// <returns>The hash.</returns>
    /// <exception cref="FormatException">The text is no such hash; the message says why, without repeating it.</exception>
    public static PasswordCredentialHash FromBcrypt(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ReadBcrypt(text, out string? fault) ?? throw new FormatException(fault);
    }

    /// <summary>Reads as <see cref="FromBcrypt"/> does, without an exception.</summary>
    /// <param name="text">The stored text.</param>
    /// <param name="hash">The hash.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromBcrypt([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PasswordCredentialHash? hash)
    {
        hash = text is null ? null : ReadBcrypt(text, out _);
        return hash is not null;
    }

    private static PasswordCredentialHash? ReadBcrypt(string text, out string? fault)
    {
        string plain = text.Trim();
        foreach (string mark in s_marks)
        {
            plain = plain.StartsWith(mark, StringComparison.OrdinalIgnoreCase) ? plain[mark.Length..] : plain;
        }

        string[] parts = plain.Split('$');
        fault = parts is not ["", var version, var factor, var rest]
            ? "The text is no bcrypt hash: it has the form $2a$10$, followed by 22 characters of salt and 31 of the hash."
            : version is not ("2a" or "2b" or "2y")
                ? "The text is a hash of a version of bcrypt that Okta does not take: it begins with $2a$, $2b$ or $2y$."
            : factor.Length != 2
                || !int.TryParse(factor, NumberStyles.None, CultureInfo.InvariantCulture, out int said)
                || said is < 1 or > MaxWorkFactor
                ? $"The work factor of the bcrypt hash is none that Okta takes: it is from 01 to {MaxWorkFactor}."
            : rest.Length != SaltLength + ValueLength
                ? $"The bcrypt hash is cut off or too long: {SaltLength + ValueLength} characters follow the factor, not {rest.Length}."
            : rest.AsSpan().ContainsAnyExcept(s_radix64)
                ? "The bcrypt hash has a character that none has: they are letters, digits, '.' and '/'."
            : null;
        return fault is not null ? null : new PasswordCredentialHash
        {
            Algorithm = PasswordCredentialHashAlgorithm.Bcrypt,
            WorkFactor = int.Parse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture),
            Salt = parts[3][..SaltLength],
            Value = parts[3][SaltLength..],
        };
    }
}
