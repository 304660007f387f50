using System.Text;

namespace OktaGen.Tests;

/// <summary>An answer, byte by byte, and what becomes of the connection.</summary>
internal sealed record RawAnswer(byte[] Bytes, RawEnd End = RawEnd.KeepAlive)
{
    public static RawAnswer Ok(string json, params string[] headers) => Of("200 OK", json, ["Content-Type: application/json", .. headers]);

    public static RawAnswer Of(string status, string body, params string[] headers) => Of(status, Encoding.UTF8.GetBytes(body), headers);

    public static RawAnswer Of(string status, byte[] body, params string[] headers)
    {
        bool hasBody = !status.StartsWith("204", StringComparison.Ordinal);
        string[] lines = [$"HTTP/1.1 {status}", .. headers, .. hasBody ? [$"Content-Length: {body.Length}"] : Array.Empty<string>()];
        return new RawAnswer([.. Encoding.Latin1.GetBytes(string.Join("\r\n", lines) + "\r\n\r\n"), .. body]);
    }

    /// <summary>What is written is all there is: the head is the caller's affair.</summary>
    public static RawAnswer Verbatim(string text, RawEnd end = RawEnd.Close) => new(Encoding.Latin1.GetBytes(text), end);
}
