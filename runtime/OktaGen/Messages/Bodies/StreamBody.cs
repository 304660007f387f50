namespace OktaGen.Messages;

/// <summary>A caller's stream, sent from where it stood. It is rewound to there for each further attempt, if it can seek.</summary>
internal sealed class StreamBody : StreamContent
{
    private readonly Stream _stream;

    public StreamBody(Stream stream)
        : base(stream) => _stream = stream;

    public bool CanReplay => _stream.CanSeek;
}
