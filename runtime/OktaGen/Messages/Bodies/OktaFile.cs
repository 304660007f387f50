using System.Net.Http.Headers;
using System.Text;
using OktaGen.Messages;

namespace OktaGen;

/// <summary>
/// A file to upload. As the body of an endpoint it is sent as <c>multipart/form-data</c> (RFC 7578) with one part, which has the name
/// of the parameter; Okta's uploads call theirs <c>file</c>.
/// </summary>
public sealed class OktaFile
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly Stream? _stream;

    /// <summary>A file from memory.</summary>
    /// <param name="content">Its bytes, which must not change before the call has ended.</param>
    /// <param name="fileName">Its name, without a path, such as <c>logo.png</c>.</param>
    /// <param name="contentType">Its media type, such as <c>image/png</c>.</param>
    /// <exception cref="ArgumentException">The name is empty, or the media type is none.</exception>
    public OktaFile(ReadOnlyMemory<byte> content, string fileName, string contentType = "application/octet-stream")
        : this(fileName, contentType) => _bytes = content;

    /// <summary>A file from a stream, sent from its current position.</summary>
    /// <param name="content">
    /// Its content. The caller disposes it, after the call. A call whose stream cannot seek is not repeated where it fails.
    /// </param>
    /// <param name="fileName">Its name, without a path, such as <c>logo.png</c>.</param>
    /// <param name="contentType">Its media type, such as <c>image/png</c>.</param>
    /// <exception cref="ArgumentException">The name is empty, or the media type is none.</exception>
    public OktaFile(Stream content, string fileName, string contentType = "application/octet-stream")
        : this(fileName, contentType)
    {
        ArgumentNullException.ThrowIfNull(content);
        _stream = content;
    }

    private OktaFile(string fileName, string contentType)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        ArgumentNullException.ThrowIfNull(contentType);
        if (!MediaTypeHeaderValue.TryParse(contentType, out _))
        {
            throw new ArgumentException("A media type is expected, such as image/png.", nameof(contentType));
        }

        FileName = fileName;
        ContentType = contentType;
    }

    /// <summary>The name of the file.</summary>
    public string FileName { get; }

    /// <summary>The media type of the file.</summary>
    public string ContentType { get; }

    internal HttpContent ToContent(string partName)
    {
        HttpContent part = _stream is null ? new ReadOnlyMemoryContent(_bytes) : new StreamBody(_stream);
        part.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        part.Headers.TryAddWithoutValidation(
            "Content-Disposition", $"form-data; name=\"{Escape(partName)}\"; filename=\"{Escape(FileName)}\"");

        // Plain UTF-8, as browsers send it (RFC 7578, section 5.1).
        var content = new MultipartFormDataContent { HeaderEncodingSelector = static (_, _) => Encoding.UTF8 };
        content.Add(part);
        return content;
    }

    // As browsers do: a name cannot end its quotes or its line.
    private static string Escape(string name) => name
        .Replace("\"", "%22", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
