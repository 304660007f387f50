using System.Buffers;
using System.Globalization;
using System.Text;

namespace OktaGen.Urls;

/// <summary>Builds a request URL in a pooled buffer, escaping by RFC 3986 and by what Okta's servers tolerate.</summary>
internal ref struct UrlBuilder(int capacity)
{
    private const string Digits = "0123456789ABCDEF";
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static readonly SearchValues<char> s_query = SearchValues.Create(Unreserved);

    // Sub-delimiters, '@' and ':' stay as they are, so that raw and decoded path agree for every e-mail login.
    private static readonly SearchValues<char> s_path = SearchValues.Create(Unreserved + "@:!$&'()*+,=");

    private char[] _buffer = ArrayPool<char>.Shared.Rent(capacity);
    private int _length;

    public void Append(scoped ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    public void Append(char character)
    {
        Reserve(1);
        _buffer[_length++] = character;
    }

    /// <exception cref="ArgumentException">The value has no UTF-8 form.</exception>
    public void AppendQueryText(scoped ReadOnlySpan<char> text, string endpoint, string name) =>
        AppendEscaped(text, s_query, endpoint, name);

    /// <summary>Appends one path segment.</summary>
    /// <param name="value">The value, not escaped.</param>
    /// <param name="endpoint">The endpoint, as messages name it.</param>
    /// <param name="placeholder">The placeholder that is filled.</param>
    /// <exception cref="ArgumentException">The value would name another resource than the caller means.</exception>
    public void AppendPathSegment(scoped ReadOnlySpan<char> value, string endpoint, string placeholder)
    {
        if (FindPathFault(value) is string fault)
        {
            Release();
            throw new ArgumentException(
                $"{endpoint}: the value of '{placeholder}' {fault}. Use the id of the resource instead.", placeholder);
        }

        AppendEscaped(value, s_path, endpoint, placeholder);
    }

    public void AppendNumber(int value)
    {
        Span<char> text = stackalloc char[11];
        value.TryFormat(text, out int written, default, CultureInfo.InvariantCulture);
        Append(text[..written]);
    }

    public string ToStringAndRelease()
    {
        string text = new(_buffer, 0, _length);
        Release();
        return text;
    }

    /// <summary>Why a value must not stand in a path; null where it may.</summary>
    public static string? FindPathFault(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty)
        {
            return "is empty";
        }

        if (value is "." or "..")
        {
            return "is a dot segment, which would address another resource";
        }

        foreach (char character in value)
        {
            if (character is '/' or '\\' or ';' || char.IsControl(character))
            {
                return char.IsControl(character)
                    ? "holds a control character"
                    : $"holds '{character}', which Okta cannot take in a path";
            }
        }

        return null;
    }

    private void AppendEscaped(scoped ReadOnlySpan<char> text, SearchValues<char> kept, string endpoint, string name)
    {
        while (!text.IsEmpty)
        {
            int plain = text.IndexOfAnyExcept(kept);
            if (plain < 0)
            {
                plain = text.Length;
            }

            Reserve(plain);
            text[..plain].CopyTo(_buffer.AsSpan(_length));
            _length += plain;
            text = text[plain..];
            if (text.IsEmpty)
            {
                return;
            }

            if (Rune.DecodeFromUtf16(text, out Rune rune, out int consumed) != OperationStatus.Done)
            {
                Release();
                throw new ArgumentException(
                    $"{endpoint}: the value of '{name}' holds half of a surrogate pair and has no UTF-8 form.", name);
            }

            AppendPercentEncoded(rune);
            text = text[consumed..];
        }
    }

    private void AppendPercentEncoded(Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        int count = rune.EncodeToUtf8(bytes);
        Reserve(3 * count);
        foreach (byte value in bytes[..count])
        {
            _buffer[_length++] = '%';
            _buffer[_length++] = Digits[value >> 4];
            _buffer[_length++] = Digits[value & 15];
        }
    }

    private void Reserve(int count)
    {
        if (_buffer.Length - _length >= count)
        {
            return;
        }

        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + count, _buffer.Length * 2));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }

    private void Release()
    {
        char[] buffer = _buffer;
        _buffer = [];
        _length = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }
}
