using System.Text.Unicode;

namespace OktaGen;

/// <summary>Bytes as text: UTF-8, which is all that Okta sends.</summary>
internal static class Utf8Text
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> text) =>
        text.StartsWith(ByteOrderMark) ? text[ByteOrderMark.Length..] : text;

    /// <summary>Whether the bytes can be text at all, as far as this knows text.</summary>
    public static bool IsValid(ReadOnlySpan<byte> text) => Utf8.IsValid(text);
}
